import type { Release, ReleasePreview } from '@triptych/contracts';
import { readFileSync } from 'node:fs';
import { makeTeam, SEED, targetOf, type DeskClient, type Locale, type Team } from './desk-client.js';
import { DeskProcesses, describeShape, SHAPES, testOn } from './desk-processes.js';
import { partsOf, wordFile } from './word-file.js';

interface GoldRelease {
  readonly blocks: readonly { readonly segments: readonly Readonly<Record<Locale, string>>[] }[];
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/releases/${name}`, import.meta.url), 'utf8');
const gold = (name: string, locale: Locale): string[] =>
  (JSON.parse(fixture(`${name}.json`)) as GoldRelease).blocks.flatMap(({ segments }) =>
    segments.map((segment) => segment[locale]),
  );

/** Writes, confirms and accepts the texts of a language in order, and approves it. */
async function translate(team: Team, id: string, locale: Locale, texts: readonly string[]): Promise<void> {
  const segments = await team.officer.segments(id, locale);
  expect(segments).toHaveLength(texts.length);
  for (const [index, segment] of segments.entries()) {
    const { revision } = targetOf(segment, locale);
    const saved = await team.translator.save(segment, locale, texts[index]!, true, revision);
    await team.reviewer.review(segment, locale, { verdict: 'accept' }, saved.revision);
  }
  await team.officer.must('POST', `/releases/${id}/versions/${locale}/approve`);
}

describe.each(SHAPES)('releases in the formats of press offices, %s', (shape) => {
  describeShape(shape, 'on real processes', () => {
    let desk: DeskProcesses;
    let team: Team;
    const test = testOn(() => desk);

    beforeAll(async () => {
      desk = await DeskProcesses.start(shape);
      team = await makeTeam(desk.url);
    }, 120_000);
    afterAll(() => desk?.stop(), 60_000);

    const preview = (fields: Readonly<Record<string, unknown>>): Promise<ReleasePreview> =>
      team.officer.must<ReleasePreview>('POST', '/releases/preview', fields);

    for (const [name, format, source, extension] of [
      ['R01', 'html', 'fr', 'html'],
      ['R05', 'markdown', 'en', 'md'],
      ['R03', 'text', 'fr', 'txt'],
    ] as const) {
      test(`${name} comes out in ${format} as it came in, with the texts of each language and nothing else changed`, async () => {
        const content = fixture(`${name}.source.${source}.${extension}`);
        const targetLocales = (['fr', 'en', 'es'] as const).filter((locale) => locale !== source);
        const { id, reference } = await team.officer.submit({ format, content, sourceLocale: source, targetLocales });
        await team.officer.drafted(id);
        for (const locale of targetLocales) {
          await translate(team, id, locale, gold(name, locale));
          const expected = fixture(`${name}.reference.${locale}.${extension}`);
          const version = await team.officer.bytes(`/releases/${id}/versions/${locale}.${extension}`);
          expect(version.toString('utf8')).toBe(expected);
        }
        const own = await team.officer.bytes(`/releases/${id}/versions/${source}.${extension}`);
        expect(own.toString('utf8')).toBe(content);
        await team.officer.must('POST', `/releases/${id}/publish`, { locales: [source, ...targetLocales] });
        const reader = await team.officer.issueKey('published:read');
        const published = await reader.bytes(`/published/${reference}/${targetLocales[0]}.${extension}`);
        expect(published.toString('utf8')).toBe(fixture(`${name}.reference.${targetLocales[0]}.${extension}`));
        const page = await reader.bytes(`/published/${reference}/${targetLocales[0]}.html?page=1`);
        expect(page.toString('utf8')).toMatch(/^<!doctype html>/i);
      });
    }

    test('a Word file comes back as the same file with other texts', async () => {
      const file = await wordFile();
      const fields = { sourceLocale: 'fr', targetLocales: 'en' };
      const shown = await team.officer.upload<ReleasePreview>('/releases/preview', 'Communiqué.docx', file);
      expect(shown.status).toBe(200);
      expect(shown.json()).toMatchObject({ format: 'docx', sourceLocale: 'fr', content: null });
      const answer = await team.officer.upload<Release>('/releases', 'Communiqué.docx', file, fields);
      expect([answer.status, answer.json().format]).toEqual([201, 'docx']);
      const { id } = await team.officer.drafted(answer.json().id);
      const drafts = (await team.officer.segments(id, 'en')).map((segment) => targetOf(segment, 'en').text ?? '');
      await translate(team, id, 'en', drafts);
      const [before, own, english] = [
        await partsOf(file),
        await partsOf(await team.officer.bytes(`/releases/${id}/versions/fr.docx`)),
        await partsOf(await team.officer.bytes(`/releases/${id}/versions/en.docx`)),
      ];
      expect(own).toEqual(before);
      expect([...english.keys()]).toEqual([...before.keys()]);
      const changed = [...before].filter(([name, part]) => english.get(name) !== part).map(([name]) => name);
      expect(changed).toEqual(['word/document.xml']);
      expect(english.get('word/document.xml')).toContain('[en] ');
      await team.officer.refused(
        406,
        'not_acceptable',
        'GET',
        `/releases/${(await aTextRelease()).id}/versions/fr.docx?draft=1`,
      );
    });

    test('what is unsafe in a page is neither stored nor served, and the officer is told', async () => {
      const content =
        '<h1 onclick="steal()">Un titre</h1><script>steal()</script><p>Un <a href="javascript:steal()">lien</a>. Un <a href="https://example.org/">autre</a>.</p>';
      const clean = '<h1>Un titre</h1><p>Un <a>lien</a>. Un <a href="https://example.org/">autre</a>.</p>';
      const shown = await preview({ format: 'html', content });
      expect(shown.notices).toEqual([{ kind: 'unsafe-removed', count: 3 }]);
      expect(shown.content).toBe(clean);
      const { id } = await team.officer.submit({ format: 'html', content });
      const draft = await team.officer.call('GET', `/releases/${id}/versions/fr.html?draft=1`);
      expect(draft.text).toBe(clean);
      expect(draft.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(draft.headers.get('x-content-type-options')).toBe('nosniff');
      const page = await team.officer.call('GET', `/releases/${id}/versions/fr.html?draft=1&page=1`);
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
      expect((await team.officer.release(id)).headline).toBe('Un titre');
    });

    test('a sentence is cut and joined while drafts are there, and the change is taken back', async () => {
      const { id } = await aTextRelease();
      await team.officer.drafted(id);
      const before = await team.officer.segments(id);
      const [first] = before;
      const cut = await team.translator.must<{ segmentIds: string[] }>('POST', `/segments/${first!.id}/split`, {
        at: 3,
      });
      expect(cut.segmentIds).toHaveLength(2);
      const after = await team.officer.segments(id);
      expect(after.map(({ source }) => source.text)).toEqual(['Un', 'titre', 'Une phrase.', 'Une autre.']);
      expect(after.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
      expect((await team.officer.release(id)).lastRecut).toMatchObject({ kind: 'split', by: { name: 'tina' } });
      await team.translator.must('POST', `/releases/${id}/recuts/undo`);
      expect(await team.officer.segments(id)).toEqual(before);
      await team.translator.refused(409, 'nothing_to_undo', 'POST', `/releases/${id}/recuts/undo`);
      await team.translator.refused(422, 'cut_impossible', 'POST', `/segments/${first!.id}/split`, { at: 99 });
      await team.translator.refused(422, 'cut_impossible', 'POST', `/segments/${first!.id}/merge`);
    });

    test('a manager teaches the desk an abbreviation, and a release is cut anew only when asked', async () => {
      const content = 'Turin - Le cabinet du Cons. Martin est ici. Il reste.';
      const { id } = await team.officer.submit({ content });
      await team.officer.drafted(id);
      const texts = async (): Promise<string[]> => (await team.officer.segments(id)).map(({ source }) => source.text);
      expect(await texts()).toEqual(['Turin - Le cabinet du Cons.', 'Martin est ici.', 'Il reste.']);
      const entry = { locale: 'fr', text: 'Cons.', kind: 'never' };
      const added = await team.admin.must<{ id: string }>('POST', '/segmentation/abbreviations', entry);
      await team.admin.refused(409, 'already_there', 'POST', '/segmentation/abbreviations', entry);
      await team.admin.refused(422, 'invalid_body', 'POST', '/segmentation/abbreviations', { ...entry, text: '.*' });
      expect(await texts()).toHaveLength(3);
      const result = await team.officer.must('POST', `/releases/${id}/resegment`);
      expect(result).toMatchObject({ kept: 1, replaced: 1 });
      expect(await texts()).toEqual(['Turin - Le cabinet du Cons. Martin est ici.', 'Il reste.']);
      const srx = (await team.officer.bytes('/segmentation/rules.srx')).toString('utf8');
      expect(srx).toMatch(/^<\?xml[^>]*\?>\s*<srx [^>]*version="2.0"/);
      expect(srx).toContain('Cons');
      await team.admin.must('DELETE', `/segmentation/abbreviations/${added.id}`);
      await team.admin.refused(404, 'not_found', 'DELETE', `/segmentation/abbreviations/${added.id}`);
    });

    test('lines left out of a site are proposed again there, and nowhere else', async () => {
      const content = 'Un titre\n\nTurin - Une phrase du texte.\n\nDernière mise à jour par la rédaction.';
      const address = 'https://press.example.org/fr/un';
      const at = (host: string): Promise<ReleasePreview> =>
        preview({ content: content.replace('Un titre', 'Un autre titre'), address: `https://${host}/fr/deux` });
      await team.officer.submit({ content, address, exclude: [2] });
      expect((await at('press.example.org')).blocks[2]).toMatchObject({ included: false, reason: 'left-out-before' });
      expect((await at('other.example.org')).blocks[2]).toMatchObject({ included: true, reason: null });
    });

    test('what the source desk asks is answered by a fix and by a note, which the translators see', async () => {
      const shown = await preview({ content: SEED });
      const fix = shown.findings.find(({ fix: text, block }) => text !== undefined && block !== undefined)!;
      const {
        block,
        span,
        fix: text,
        check,
      } = fix as { block: number; span: { start: number; end: number }; fix: string; check: string };
      const fixes = [{ block, ...span, text }];
      const fixed = await preview({ content: SEED, fixes });
      const was = shown.blocks[block]!.text;
      expect(fixed.blocks[block]!.text).toBe(was.slice(0, span.start) + text + was.slice(span.end));
      expect(fixed.content).not.toBe(SEED);
      expect(fixed.findings.length).toBeLessThan(shown.findings.length);
      const note = { block, check, excerpt: was.slice(span.start, span.end), text: 'Le siège confirme le nom.' };
      const { id } = await team.officer.submit({ fixes, notes: [note] });
      const { items } = await team.translator.get<{ items: object[] }>(`/releases/${id}/notes`);
      const blockId = (await team.officer.blocks(id))[block]!.id;
      expect(items).toMatchObject([{ blockId, check, text: note.text, by: { name: 'olga' } }]);
    });

    test('the officer says what a line is, before and after the submission', async () => {
      const content = 'Un titre\n\nTurin - Une phrase.\n\nUne ligne.';
      const types = [{ block: 2, type: 'notes-to-editors' }];
      expect((await preview({ content, types })).blocks[2]).toMatchObject({ type: 'notes-to-editors' });
      const { id } = await team.officer.submit({ content, types });
      const last = (await team.officer.blocks(id))[2]!;
      expect(last.type).toBe('notes-to-editors');
      await team.officer.must('PATCH', `/releases/${id}/blocks/${last.id}`, { type: 'media-contact' });
      expect((await team.officer.blocks(id))[2]).toMatchObject({ type: 'media-contact', included: true });
    });

    async function aTextRelease(): Promise<Release> {
      return team.officer.submit({ content: 'Un titre\n\nUne phrase. Une autre.', targetLocales: ['en'] });
    }
  });
});

describe('files and addresses that cannot be taken', () => {
  let desk: DeskProcesses;
  let officer: DeskClient;
  const test = testOn(() => desk);

  beforeAll(async () => {
    desk = await DeskProcesses.start('embedded');
    ({ officer } = await makeTeam(desk.url));
  }, 120_000);
  afterAll(() => desk?.stop(), 60_000);

  const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
  const previewOf = (name: string, bytes: Uint8Array, fields = {}) =>
    officer.upload<ReleasePreview & { code: string; detail: string }>('/releases/preview', name, bytes, fields);

  for (const [what, name, bytes, status, code] of [
    ['a file of another type', 'release.pdf', ascii('%PDF-1.7'), 415, 'file_type_unknown'],
    ['a file without a type', 'release', ascii('Un texte'), 415, 'file_type_unknown'],
    ['a name that tries to leave its folder', '../../etc/passwd', ascii('Un texte'), 415, 'file_type_unknown'],
    ['a damaged Word file', 'a.docx', ascii('PK\x03\x04 broken'), 422, 'file_unreadable'],
    ['a text that calls itself Word', 'a.docx', ascii('Un texte'), 422, 'file_unreadable'],
    [
      'a Word file with a password',
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
      422,
      'file_encrypted',
    ],
    [
      'a picture that calls itself a text',
      'a.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 2]),
      422,
      'file_unreadable',
    ],
    ['an empty file', 'a.txt', ascii(''), 422, 'empty_text'],
    ['a file over the limit', 'a.txt', Buffer.alloc(21 * 1024 * 1024, 'a'), 413, 'file_too_large'],
    ['markup nested too deeply', 'a.html', ascii('<div>'.repeat(20_000)), 422, 'markup_too_deep'],
    ['quotations nested too deeply', 'a.md', ascii('> '.repeat(20_000)), 422, 'markup_too_deep'],
    ['a page of scripts only', 'a.html', ascii('<script>document.write(1)</script>'), 422, 'empty_text'],
  ] as const) {
    test(`${what} is refused`, async () => {
      const answer = await previewOf(name, bytes);
      expect([answer.status, answer.json().code]).toEqual([status, code]);
      expect(answer.json().detail).not.toMatch(/ at |Error|node_modules/);
    });
  }

  for (const [what, bytes, notices] of [
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Été à Málaga', 'utf16le')]), []],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Été à Málaga')]), []],
    ['windows-1252, which is a guess', Buffer.from('Été à Málaga', 'latin1'), [{ kind: 'charset-guessed' }]],
  ] as const) {
    test(`a text in ${what} is read`, async () => {
      const answer = await previewOf('a.txt', bytes);
      expect(answer.json()).toMatchObject({ blocks: [{ text: 'Été à Málaga' }], notices });
    });
  }

  test('fields of a form are held against the same schema', async () => {
    const answer = await officer.upload<{ code: string; errors: { pointer: string }[] }>(
      '/releases',
      'a.txt',
      ascii('Un'),
      {
        sourceLocale: 'fr',
        targetLocales: 'en,xx',
        surprise: '1',
      },
    );
    expect([answer.status, answer.json().code]).toEqual([422, 'invalid_body']);
    expect(answer.json().errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/targetLocales/1']));
  });

  test('what a form holds as JSON is held to the same rules as JSON', async () => {
    const fields = { sourceLocale: 'fr', targetLocales: 'en' };
    const note = (text: string) => JSON.stringify([{ block: 0, text }]);
    const codeOf = async (extra: Readonly<Record<string, string>>): Promise<unknown> =>
      (await officer.upload<{ code: string }>('/releases', 'a.txt', ascii('Un'), { ...fields, ...extra })).json().code;
    expect(await codeOf({ notes: '[{"block":0,"text":"a\\u0000b"}]' })).toBe('invalid_text');
    expect(await codeOf({ notes: note('a\uFFFDb') })).toBe('invalid_encoding');
    expect(await codeOf({ notes: '['.repeat(40) + ']'.repeat(40) })).toBe('malformed_json');
    expect(await codeOf({ fixes: JSON.stringify([{ block: 0, start: 0, end: 1, text: '\n\n' }]) })).toBe(
      'invalid_body',
    );
  });

  test('a field of a form that is no UTF-8 is refused', async () => {
    const part = 'Content-Disposition: form-data; name="content"';
    const body = Buffer.from(`--b\r\n${part}\r\n\r\nUn \u00E9t\u00E9\r\n--b--\r\n`, 'latin1');
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await officer.send<{ code: string }>('POST', '/api/v1/releases/preview', body, headers);
    expect([answer.status, answer.json().code]).toEqual([400, 'invalid_encoding']);
  });

  test('a form is taken where a source is taken, and nowhere else', async () => {
    const upload = (path: string) => officer.upload<{ code?: string }>(path, 'a.txt', ascii('Un texte'));
    expect((await upload('/releases/preview/')).status).toBe(200);
    for (const path of ['/releases/page', '/session']) {
      const answer = await upload(path);
      expect([answer.status, answer.json().code]).toEqual([415, 'unsupported_media_type']);
    }
  });

  test('neither text nor file, or both, is refused', async () => {
    const problem = await officer.refused(422, 'invalid_body', 'POST', '/releases/preview', {});
    expect(problem.errors).toMatchObject([{ pointer: '/content' }]);
    const both = await previewOf('a.txt', ascii('Un'), { content: 'Deux' });
    expect([both.status, both.json().code]).toEqual([422, 'invalid_body']);
    await officer.refused(422, 'invalid_body', 'POST', '/releases/preview', { file: { name: 'a.txt', bytes: 'QQ==' } });
  });

  for (const address of [
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data/',
    'https://user:secret@example.org/',
    'https://example.org:8443/',
    'file:///etc/passwd',
    'example',
  ] as const) {
    test(`the page ${address} is not fetched`, async () => {
      await officer.refused(422, 'address_refused', 'POST', '/releases/page', { address });
    });
  }

  test('the same key with another file is refused, with the same file it is the same release', async () => {
    const send = (text: string) => {
      const form = new FormData();
      form.append('sourceLocale', 'fr');
      form.append('targetLocales', 'en');
      form.append('file', new Blob([text]), 'a.txt');
      return officer.send<Release & { code: string }>('POST', '/api/v1/releases', form, {
        'idempotency-key': 'file-1',
      });
    };
    const [first, again, other] = [await send('Un texte.'), await send('Un texte.'), await send('Un autre.')];
    expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
    expect(again.json().id).toBe(first.json().id);
    expect(other.json().code).toBe('idempotency_key_reused');
  });
});
