import { DomainError, type Locale, type SourceBlock, type SourceFormat } from '@triptych/domain';
import {
  decodeText,
  docxParts,
  readDocx,
  readHtml,
  readMarkdown,
  readText,
  writeBack,
  type SourceDocument,
  type SourceNotice,
} from '@triptych/exchange';
import { readableLine, type ReadingOptions } from '@triptych/segmentation';
import { digest } from '../digest.js';
import type { LeftOutLines } from '../ports/left-out-lines.js';
import type { OfficePackages } from '../ports/office-packages.js';
import type { DeskRules } from '../rules/desk-rules.js';
import { withTypes } from './correct-blocks.js';
import { fixSource } from './fix-source.js';
import { ReadingGate } from './reading-gate.js';
import { checkContent, formatOfFile, hostOf, MAX_SEGMENTS, MAX_TEXT_LENGTH } from './source-formats.js';
import type { ReadingRequest, ReadSource, SubmittedSource } from './submitted-source.js';

type Parts = ReadonlyMap<string, Uint8Array>;

/** A source before it is read: its text, or the parts of its package. */
interface OpenedSource {
  readonly format: SourceFormat;
  /** Empty for a Word file, whose text stands in its parts. */
  readonly content: string;
  readonly parts: Parts | null;
  readonly notices: readonly SourceNotice[];
}

/** Reads what officers hand in, in any format, with what the desk knows of abbreviations and of the page it came from. */
export class SourceReader {
  private readonly gate = new ReadingGate();

  constructor(
    private readonly packages: OfficePackages,
    private readonly rules: DeskRules,
    private readonly leftOut: LeftOutLines,
  ) {}

  /**
   * @throws DomainError `empty_text`, `text_too_long`, `invalid_text`, `markup_too_deep`, `file_unreadable`,
   * `file_encrypted`, `file_type_unknown`, `file_too_large`; `invalid_body` for a fix or a type in a place that is not
   * there, and for fixes that change the number of blocks; `busy`
   */
  read(request: ReadingRequest): Promise<ReadSource> {
    return this.gate.through(() => this.readNow(request));
  }

  private async readNow({ source, sourceLocale, address, types, fixes = [] }: ReadingRequest): Promise<ReadSource> {
    const opened = await this.open(source);
    const host = hostOf(address);
    const rules = await this.rules.current();
    const optionsFor = async (locale: Locale): Promise<ReadingOptions> => {
      const known = host === null ? undefined : await this.leftOut.of(host, locale);
      if (known === undefined || known.size === 0) return { rules };
      return { rules, isLeftOutBefore: (line) => known.has(digest(line)) };
    };
    const read = async (from: OpenedSource, locale: Locale | undefined): Promise<SourceDocument> => {
      if (locale !== undefined) return readAs(from, locale, await optionsFor(locale));
      // Which lines are known depends on the language, which the first reading finds.
      const first = readAs(from, undefined, { rules });
      const options = await optionsFor(first.locale);
      return options.isLeftOutBefore ? readAs(from, first.locale, options) : first;
    };

    let document = await read(opened, sourceLocale);
    checkLength(document);
    if (fixes.length > 0) {
      const { locale } = document;
      const fixed = writeBack(opened.format, fixSource(document.blocks, fixes), locale, locale);
      const reread = await read(withContent(opened, fixed), locale);
      // What else is said of the source names blocks by their places.
      if (reread.blocks.length !== document.blocks.length) throw otherBlocks(document, reread);
      document = { ...reread, notices: document.notices };
      checkLength(document);
    }
    return {
      format: opened.format,
      content: document.content,
      changed: opened.parts === null && document.content !== opened.content,
      sourceLocale: document.locale,
      confidence: document.confidence,
      blocks: withTypes(document.blocks, types ?? []),
      notices: [...opened.notices, ...document.notices],
      file: opened.parts !== null && 'file' in source ? source.file : null,
      host,
      segmentationVersion: rules.version,
    };
  }

  private async open(source: SubmittedSource): Promise<OpenedSource> {
    if (!('file' in source)) {
      checkContent(source.format, source.content);
      return { format: source.format, content: source.content, parts: null, notices: [] };
    }
    const format = formatOfFile(source.file.name);
    if (format === 'docx') {
      const parts = await this.packages.open(source.file.bytes);
      return { format, content: '', parts, notices: [] };
    }
    const { text, guessed } = decodeText(source.file.bytes, { isHtml: format === 'html' });
    checkContent(format, text);
    return { format, content: text, parts: null, notices: guessed ? [{ kind: 'charset-guessed' }] : [] };
  }
}

/** Fixes that made or emptied a block. */
function otherBlocks(before: SourceDocument, after: SourceDocument): DomainError {
  const detail = `${after.blocks.length} ≠ ${before.blocks.length}`;
  return new DomainError('invalid_body', { errors: [{ pointer: '/fixes', detail }] });
}

/** What the desk remembers of a line that was left out. */
export function lineDigest(block: Pick<SourceBlock, 'segments'>): string {
  return digest(readableLine(block));
}

function readAs(
  { format, content, parts }: OpenedSource,
  locale: Locale | undefined,
  options: ReadingOptions,
): SourceDocument {
  if (parts) return readDocx(parts, locale, options);
  switch (format) {
    case 'html':
      return readHtml(content, locale, options);
    case 'markdown':
      return readMarkdown(content, locale, options);
    default:
      return readText(content, locale, options);
  }
}

/** The same source with another text. */
function withContent(opened: OpenedSource, content: string): OpenedSource {
  if (!opened.parts) return { ...opened, content };
  const encoder = new TextEncoder();
  const changed = [...docxParts(content)].map(([name, xml]) => [name, encoder.encode(xml)] as const);
  return { ...opened, parts: new Map([...opened.parts, ...changed]) };
}

/** @throws DomainError `empty_text`, `text_too_long`, `invalid_text` */
function checkLength({ content, blocks }: SourceDocument): void {
  const segments = blocks.flatMap((block) => block.segments);
  if (segments.length > MAX_SEGMENTS) throw new DomainError('text_too_long', { limit: MAX_SEGMENTS });
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_TEXT_LENGTH) throw new DomainError('text_too_long', { limit: MAX_TEXT_LENGTH, length });
  if (length === 0) throw new DomainError('empty_text', { pointer: '/content' });
  checkContent('docx', content);
}
