import { ZipOfficePackages } from '@triptych/archives';
import { codedParts, DomainError, readableText, type SourceBlock } from '@triptych/domain';
import { docxParts, readDocx, writeBackDocx, type WrittenBlock } from '@triptych/exchange';
import { joinDocument } from '@triptych/segmentation';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How one sample file fared. */
export interface SampleResult {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What `index.json` says of a file of the collection. */
interface IndexEntry {
  readonly file: string;
  readonly format: string;
  readonly expect: 'accept' | 'reject';
}

type Parts = ReadonlyMap<string, Uint8Array>;

const packages = new ZipOfficePackages();

/**
 * Takes each Word file of a collection in and out again: with its own texts, with its own texts written anew, with other
 * texts, and with every second block left out. Files to be refused have to be refused.
 * @param folder of the collection, with its `index.json`; nothing in it is changed
 */
export async function docxSamples(folder: string): Promise<SampleResult[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as readonly IndexEntry[];
  const results: SampleResult[] = [];
  for (const { file, expect } of index.filter(({ format }) => format === 'docx')) {
    const faults = await faultsOf(await readFile(join(folder, file)), expect).catch((error: unknown) => [
      String(error),
    ]);
    results.push({ name: file, ok: faults.length === 0, detail: faults.join('; ') });
  }
  return results;
}

async function faultsOf(bytes: Uint8Array, expect: IndexEntry['expect']): Promise<string[]> {
  try {
    const parts = await packages.open(bytes);
    const { content, blocks, notices } = readDocx(parts, 'en');
    if (expect === 'reject') return ['not refused'];
    const faults = joinDocument(blocks) === content ? [] : ['the blocks are not the content'];
    const isUntouched = !notices.some(({ kind }) => kind === 'tracked-changes-accepted');
    return [
      ...faults,
      ...(await unchangedFaults(bytes, parts, content, blocks, isUntouched)),
      ...(await rewrittenFaults(bytes, parts, blocks)),
      ...(await changedFaults(bytes, parts, blocks)),
      ...(await leftOutFaults(bytes, parts, blocks)),
    ];
  } catch (error) {
    if (error instanceof DomainError && expect === 'reject') return [];
    throw error;
  }
}

async function unchangedFaults(
  bytes: Uint8Array,
  parts: Parts,
  content: string,
  blocks: readonly SourceBlock[],
  isUntouched: boolean,
): Promise<string[]> {
  const back = writeBackDocx(blocks.map(written), 'en', 'en');
  if (back !== content) return ['with its own texts, the content is another'];
  const packed = await repacked(bytes, back);
  const differing = [...parts].filter(([name, data]) => !Buffer.from(data).equals(packed.get(name) ?? Buffer.of()));
  const textParts = docxParts(back);
  return differing
    .filter(([name]) => isUntouched || !textParts.has(name))
    .map(([name]) => `${name} differs with its own texts`);
}

/** Written anew, the same texts are read again, with the same codes. */
async function rewrittenFaults(bytes: Uint8Array, parts: Parts, blocks: readonly SourceBlock[]): Promise<string[]> {
  const back = writeBackDocx(
    blocks.map((block) => withTexts(block, (text) => text)),
    'en',
    'en',
  );
  const again = readDocx(await repacked(bytes, back), 'en').blocks;
  return [
    ...otherPartFaults(parts, await repacked(bytes, back), back),
    ...(same(again.map(textAndCodes), blocks.map(textAndCodes)) ?? []),
  ];
}

async function changedFaults(bytes: Uint8Array, parts: Parts, blocks: readonly SourceBlock[]): Promise<string[]> {
  const change = (text: string): string => text.replace(/\p{L}/gu, 'ñ');
  const back = writeBackDocx(
    blocks.map((block) => withTexts(block, change)),
    'en',
    'es',
  );
  const packed = await repacked(bytes, back);
  const again = readDocx(packed, 'en').blocks;
  const expected = blocks.map((block) => change(readableText(block)));
  return [...otherPartFaults(parts, packed, back), ...(same(again.map(readableText), expected) ?? [])];
}

async function leftOutFaults(bytes: Uint8Array, parts: Parts, blocks: readonly SourceBlock[]): Promise<string[]> {
  const isKept = (index: number): boolean => index % 2 === 0;
  const back = writeBackDocx(
    blocks.map((block, index) => ({ ...written(block), included: isKept(index) })),
    'en',
    'es',
  );
  const packed = await repacked(bytes, back);
  const kept = blocks.filter((_, index) => isKept(index));
  return [
    ...otherPartFaults(parts, packed, back),
    ...(same(readDocx(packed, 'en').blocks.map(readableText), kept.map(readableText)) ?? []),
  ];
}

async function repacked(bytes: Uint8Array, content: string): Promise<Parts> {
  const texts = new Map([...docxParts(content)].map(([name, xml]) => [name, Buffer.from(xml)]));
  return packages.open(await packages.replace(bytes, texts));
}

function otherPartFaults(before: Parts, after: Parts, content: string): string[] {
  const textParts = docxParts(content);
  const others = [...before].filter(([name]) => !textParts.has(name));
  const order = same([...after.keys()], [...before.keys()]) ?? [];
  return [
    ...order,
    ...others.flatMap(([name, data]) => (Buffer.from(data).equals(after.get(name)!) ? [] : [`${name} differs`])),
  ];
}

function same(found: readonly string[], expected: readonly string[]): string[] | undefined {
  const at = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
    (_, index) => withoutSpace(found[index]) !== withoutSpace(expected[index]),
  );
  if (at < 0) return undefined;
  return [`${at}: found ${JSON.stringify(found[at])}, expected ${JSON.stringify(expected[at])}`];
}

/** A title shows no line break, so that white space hangs on what a text is taken for. */
function withoutSpace(text: string | undefined): string | undefined {
  return text?.replace(/\s/g, '');
}

function textAndCodes(block: SourceBlock): string {
  const codes = block.segments.flatMap((segment) => segment.codes ?? []).map(({ kind, type }) => `${kind} ${type}`);
  return `${block.segments.map(({ text, whitespaceAfter }) => text + whitespaceAfter).join('|')} [${codes.join(', ')}]`;
}

function written({ segments, ...block }: SourceBlock): WrittenBlock {
  return {
    ...block,
    included: true,
    segments: segments.map(({ text, codes = [], markup, whitespaceAfter, spaceMarkup }) => ({
      text,
      codes,
      markup: markup ?? text,
      whitespaceAfter,
      spaceMarkup: spaceMarkup ?? null,
    })),
  };
}

/** A block of which every segment is written anew, with the plain stretches of its text changed. */
function withTexts(block: SourceBlock, change: (text: string) => string): WrittenBlock {
  const { segments, ...rest } = written(block);
  return {
    ...rest,
    segments: segments.map((segment) => ({
      ...segment,
      markup: null,
      text: codedParts(segment.text, segment.codes)
        .map((part) => (part.kind === 'text' ? change(part.text) : part.text))
        .join(''),
    })),
  };
}
