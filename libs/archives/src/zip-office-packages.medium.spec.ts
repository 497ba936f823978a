import { ZipOfficePackages } from './zip-office-packages.js';
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from './limits.js';
import { aZip, crowdOf, headersOf, PACKAGE, patched, renamed } from './testing/zip-files.js';

const packages = new ZipOfficePackages();
const CENTRAL = { flags: 8, method: 10, crc: 16, size: 24 };
const LOCAL = { flags: 6, crc: 14, name: 30 };

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  return packages.open(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** A package in which the second member was changed at an offset of its header. */
async function withHeaderPatched(where: 'local' | 'central', patch: (copy: Buffer, at: number) => void) {
  const zip = await aZip(PACKAGE);
  return patched(zip, (copy) => patch(copy, headersOf(zip)[where][1]!));
}

describe('opening a Word file', () => {
  it('gives every part by its name', async () => {
    const parts = await packages.open(
      await aZip({ ...PACKAGE, 'word/media/': '', 'word/media/a.png': Buffer.from([1]) }),
    );
    expect([...parts.keys()]).toEqual([...Object.keys(PACKAGE), 'word/media/a.png']);
    expect(Buffer.from(parts.get('word/document.xml')!).toString()).toBe(PACKAGE['word/document.xml']);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['nothing', () => Promise.resolve(Buffer.alloc(0)), 'file_unreadable'],
    ['a text', () => Promise.resolve(Buffer.from('Communiqué')), 'file_unreadable'],
    ['only the start of a zip file', async () => (await aZip(PACKAGE)).subarray(0, 200), 'file_unreadable'],
    ['a zip file that lost its last byte', async () => (await aZip(PACKAGE)).subarray(0, -1), 'file_unreadable'],
    [
      'a zip file with bytes in front',
      async () => Buffer.concat([Buffer.from('%PDF'), await aZip(PACKAGE)]),
      'file_unreadable',
    ],
    ['a zip file that is no package', () => aZip({ 'a.txt': 'a' }), 'file_type_unknown'],
    ['macros', () => aZip({ ...PACKAGE, 'word/vbaProject.bin': 'x' }), 'file_type_unknown'],
    ['a compound file', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae10000', 'hex')), 'file_encrypted'],
    [
      'a way out of the folder',
      async () => renamed(await aZip({ ...PACKAGE, 'word/a.xml': 'x' }), 'word/a.xml', '../../.xml'),
      'file_unreadable',
    ],
    [
      'an absolute name',
      async () => renamed(await aZip({ ...PACKAGE, 'word/a.xml': 'x' }), 'word/a.xml', '/word/.xml'),
      'file_unreadable',
    ],
    [
      'a drive',
      async () => renamed(await aZip({ ...PACKAGE, 'word/a.xml': 'x' }), 'word/a.xml', 'C:word.xml'),
      'file_unreadable',
    ],
    [
      'a backslash',
      async () => renamed(await aZip({ ...PACKAGE, 'word/a.xml': 'x' }), 'word/a.xml', 'word\\a.xml'),
      'file_unreadable',
    ],
    [
      'NUL in a name',
      async () => renamed(await aZip({ ...PACKAGE, 'word/a.xml': 'x' }), 'word/a.xml', 'word/a\0xml'),
      'file_unreadable',
    ],
    ['a name with an empty segment', () => aZip({ ...PACKAGE, 'word//a.xml': 'x' }), 'file_unreadable'],
    [
      'one name twice',
      async () => renamed(await aZip({ ...PACKAGE, 'word/documenu.xml': 'x' }), 'documenu', 'document'),
      'file_unreadable',
    ],
    ['names that differ by case', () => aZip({ ...PACKAGE, 'word/DOCUMENT.xml': 'x' }), 'file_unreadable'],
    ['a file that is a folder too', () => aZip({ ...PACKAGE, 'word/a': 'x', 'word/a/b.xml': 'x' }), 'file_unreadable'],
    ['a folder that is a file too', () => aZip({ ...PACKAGE, word: 'x' }), 'file_unreadable'],
    ['a symbolic link', () => aZip(PACKAGE, { mode: 0o120777 }), 'file_unreadable'],
    ['a device', () => aZip(PACKAGE, { mode: 0o020666 }), 'file_unreadable'],
    [
      'a wrong checksum',
      async () => {
        const zip = await aZip(PACKAGE);
        const { local, central } = headersOf(zip);
        return patched(zip, (copy) => {
          copy.writeUInt32LE(1, local[1]! + LOCAL.crc);
          copy.writeUInt32LE(1, central[1]! + CENTRAL.crc);
        });
      },
      'file_unreadable',
    ],
    [
      'another name in front of the data',
      () => withHeaderPatched('local', (copy, at) => copy.write('wurd', at + LOCAL.name)),
      'file_unreadable',
    ],
    [
      'another checksum in front of the data',
      () => withHeaderPatched('local', (copy, at) => copy.writeUInt32LE(1, at + LOCAL.crc)),
      'file_unreadable',
    ],
    [
      'an unknown compression',
      () => withHeaderPatched('central', (copy, at) => copy.writeUInt16LE(12, at + CENTRAL.method)),
      'file_unreadable',
    ],
    [
      'a password',
      () => withHeaderPatched('central', (copy, at) => copy.writeUInt16LE(0x801, at + CENTRAL.flags)),
      'file_encrypted',
    ],
    [
      'a password said only in front of the data',
      () => withHeaderPatched('local', (copy, at) => copy.writeUInt16LE(0x809, at + LOCAL.flags)),
      'file_unreadable',
    ],
    [
      'strong encryption',
      () => withHeaderPatched('central', (copy, at) => copy.writeUInt16LE(0x841, at + CENTRAL.flags)),
      'file_encrypted',
    ],
    [
      'more members than counted',
      async () => {
        const zip = await aZip(PACKAGE);
        return patched(zip, (copy) => {
          copy.writeUInt16LE(1, copy.length - 22 + 8);
          copy.writeUInt16LE(1, copy.length - 22 + 10);
        });
      },
      'file_unreadable',
    ],
    [
      'members that share their data',
      async () => {
        const zip = await aZip({ ...PACKAGE, 'a.bin': 'x', 'b.bin': 'x' });
        const { local, central } = headersOf(zip);
        return patched(zip, (copy) => {
          copy.write('a', local[3]! + LOCAL.name);
          copy.writeUInt32LE(local[2]!, central[3]! + 42);
          copy.write('a.bin', local[2]! + LOCAL.name);
        });
      },
      'file_unreadable',
    ],
  ])('refuses %s', async (_, make, code) => {
    expect(await refusalOf(await make())).toMatchObject({ code });
  });

  it('refuses 70,000 members without reading them', async () => {
    const zip = crowdOf(await aZip({ a: '' }, { compress: false }), 70_000);
    expect(await refusalOf(zip)).toMatchObject({
      code: 'file_unreadable',
      details: { reason: `more than ${MAX_ENTRIES} members` },
    });
  });

  it('refuses a file over the limit', async () => {
    expect(await refusalOf(Buffer.alloc(MAX_FILE_BYTES + 1))).toMatchObject({
      code: 'file_too_large',
      details: { limit: MAX_FILE_BYTES },
    });
  });

  it('refuses 200 MB of zeros without unpacking them', async () => {
    const zip = await aZip({ ...PACKAGE, 'word/zeros.bin': Buffer.alloc(200_000_000) });
    const before = process.memoryUsage().rss;
    expect(await refusalOf(zip)).toMatchObject({ code: 'file_too_large', details: { limit: MAX_PART_BYTES } });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('refuses a part that is packed too tightly for anything but a bomb', async () => {
    const zip = await aZip({ ...PACKAGE, 'word/zeros.bin': Buffer.alloc(30_000_000) });
    expect(await refusalOf(zip)).toMatchObject({ code: 'file_too_large' });
  });

  it('refuses parts that are too large together', async () => {
    const zip = await aZip({ ...PACKAGE, 'a.bin': 'x', 'b.bin': 'x', 'c.bin': 'x' });
    const { central } = headersOf(zip);
    const bomb = patched(zip, (copy) => {
      for (const at of central.slice(2)) {
        copy.writeUInt32LE(MAX_PART_BYTES - 1, at + CENTRAL.size);
        copy.writeUInt32LE(1_000_000, at + 20);
      }
    });
    expect(await refusalOf(bomb)).toMatchObject({ code: 'file_too_large', details: { limit: MAX_UNPACKED_BYTES } });
  });

  it('stops where a part is longer than it says', async () => {
    const zip = await aZip({ ...PACKAGE, 'word/zeros.bin': Buffer.alloc(50_000_000) });
    const { local, central } = headersOf(zip);
    const lying = patched(zip, (copy) => {
      copy.writeUInt32LE(1_000, local[2]! + 22);
      copy.writeUInt32LE(1_000, central[2]! + CENTRAL.size);
    });
    expect(await refusalOf(lying)).toMatchObject({ code: 'file_unreadable' });
  });

  it('refuses a part that is shorter than it says', async () => {
    const zip = await aZip({ ...PACKAGE, 'word/a.xml': 'abc' });
    const { local, central } = headersOf(zip);
    const lying = patched(zip, (copy) => {
      copy.writeUInt32LE(9, local[2]! + 22);
      copy.writeUInt32LE(9, central[2]! + CENTRAL.size);
    });
    expect(await refusalOf(lying)).toMatchObject({ code: 'file_unreadable' });
  });
});

describe('replacing parts of a Word file', () => {
  it('keeps every other part, the order, the compression and the times', async () => {
    const stored = await aZip(
      { ...PACKAGE, 'word/media/': '', 'word/media/a.png': Buffer.from([1, 2, 3]) },
      { compress: false },
    );
    const replaced = await packages.replace(stored, new Map([['word/document.xml', Buffer.from('<new/>')]]));
    const before = await packages.open(stored);
    const after = await packages.open(replaced);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, data] of before) {
      expect(Buffer.from(after.get(name)!)).toEqual(
        name === 'word/document.xml' ? Buffer.from('<new/>') : Buffer.from(data),
      );
    }
    const directory = (zip: Buffer) =>
      headersOf(zip).central.map((at) => zip.subarray(at + CENTRAL.method, at + CENTRAL.crc).toString('hex'));
    expect(directory(Buffer.from(replaced))).toEqual(directory(stored));
  });

  it('gives the same bytes each time', async () => {
    const zip = await aZip(PACKAGE);
    const once = await packages.replace(zip, new Map());
    expect(Buffer.from(await packages.replace(once, new Map()))).toEqual(Buffer.from(once));
  });

  it('refuses what it would refuse to open', async () => {
    await expect(packages.replace(Buffer.from('PK'), new Map())).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  it('knows no part that was not there', async () => {
    await expect(packages.replace(await aZip(PACKAGE), new Map([['word/new.xml', Buffer.from('')]]))).rejects.toThrow(
      'word/new.xml',
    );
  });
});
