import { z } from 'zod';
import { sourceFinding } from './finding.js';
import {
  blockType,
  exclusionReason,
  inlineCode,
  instant,
  locale,
  releaseKind,
  sourceFormat,
  urgency,
} from './values.js';

/** Positions of blocks, from 0, as the preview shows them. */
const position = z.int().min(0);

/** Formats that are sent as text in a JSON body. A Word file is sent as a file. */
const textFormat = z.enum(['text', 'html', 'markdown']);

/** A correction of the source. Later ones see the block as the earlier ones left it. */
const sourceFix = z.strictObject({
  block: position,
  /** In the readable text of the block, in UTF-16 units. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** One line: a fix never makes a block of its own. */
  text: z
    .string()
    .max(2000)
    .regex(/^[^\n\r\v\f\u0085\u2028\u2029]*$/),
});

const reading = {
  /** Address of the page that the source came from; its site's menus are recognised then. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  /** What the officer says certain blocks are. */
  types: z
    .array(z.strictObject({ block: position, type: blockType.exclude(['chrome']) }))
    .max(5000)
    .optional(),
  fixes: z.array(sourceFix).max(500).optional(),
};

/** What a source is sent as: `content` in a JSON body, or `file` in a multipart one. */
export const handedIn = {
  /** Of `content`; the name of a file says what it is. */
  format: textFormat.default('text'),
  content: z.string().optional(),
  /** The uploaded file: .docx, .html, .md or .txt. */
  file: z
    .unknown()
    .refine(isFile)
    .transform((value) => value as SubmittedFile)
    .optional(),
};

/** A file as the server takes it from a multipart body. No JSON value is one. */
export interface SubmittedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function isFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}

/** Exactly one of `content` and `file`. */
export function onlyOneSource(
  { content, file }: { content?: string | undefined; file?: SubmittedFile | undefined },
  context: z.RefinementCtx,
): void {
  if (content !== undefined && file !== undefined) {
    context.addIssue({ code: 'unrecognized_keys', keys: ['content'], input: { content } });
  }
  if (content === undefined && file === undefined) {
    context.addIssue({ code: 'invalid_type', expected: 'string', input: content, path: ['content'] });
  }
}

export const releaseDraft = z
  .strictObject({ sourceLocale: locale.optional(), ...handedIn, ...reading })
  .superRefine(onlyOneSource);

export const proposedBlock = z
  .object({
    type: blockType,
    included: z.boolean(),
    reason: exclusionReason.nullable(),
    /** What a reader sees before the text: a bullet, a number. */
    marker: z.string(),
    /** The block as a reader sees it. */
    text: z.string(),
    segments: z.array(z.object({ text: z.string(), codes: z.array(inlineCode) })),
  })
  .meta({ id: 'ProposedBlock' });

export const sourceNotice = z
  .object({
    kind: z.enum(['unsafe-removed', 'tracked-changes-accepted', 'comments-left-out', 'charset-guessed']),
    count: z.int().optional(),
  })
  .meta({ id: 'SourceNotice' });

export const releasePreview = z
  .object({
    sourceLocale: locale,
    format: sourceFormat,
    /** How sure the desk is of what it excluded: `high` when it saw a dateline. */
    confidence: z.enum(['high', 'medium', 'low']),
    blocks: z.array(proposedBlock),
    /** What the source desk would ask its author, the most important first. */
    findings: z.array(sourceFinding),
    notices: z.array(sourceNotice),
    /** The source as it would be kept, when that is not what was sent; null also for a Word file. */
    content: z.string().nullable(),
  })
  .meta({ id: 'ReleasePreview' });
export type ReleasePreview = z.infer<typeof releasePreview>;

/** A note for whoever translates, made of an answer to a finding or written freely. */
const newSourceNote = z.strictObject({
  block: position,
  /** The check that asked. */
  check: z.string().max(100).optional(),
  /** The words it is about. */
  excerpt: z.string().max(500).default(''),
  text: z.string().trim().min(1).max(2000),
});

export const newRelease = z
  .strictObject({
    sourceLocale: locale,
    /** Each once. */
    targetLocales: z
      .array(locale)
      .min(1)
      .refine((locales) => new Set(locales).size === locales.length),
    ...handedIn,
    /** Positions of the blocks of the preview to leave out; without it the desk's own proposal holds. */
    exclude: z.array(position).optional(),
    notes: z.array(newSourceNote).max(200).optional(),
    kind: releaseKind.default('press-release'),
    deadline: instant.optional(),
    embargoUntil: instant.optional(),
    urgency: urgency.default('routine'),
    /** False: no external engine sees this text. */
    machineTranslation: z.boolean().default(true),
    ...reading,
  })
  .superRefine(onlyOneSource);
export type NewRelease = z.input<typeof newRelease>;

/** A token that the client makes up once per release it means to submit. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7E]{1,255}$/);

export const pageRequest = z.strictObject({ address: z.string().trim().min(1).max(2000) });

/** A web page, fetched and cleaned, ready to be previewed and submitted as `html`. */
export const page = z
  .object({
    address: z.string(),
    content: z.string(),
    notices: z.array(sourceNotice),
  })
  .meta({ id: 'Page' });
export type Page = z.infer<typeof page>;

export const sourceNote = z
  .object({
    id: z.string(),
    blockId: z.string(),
    check: z.string().nullable(),
    excerpt: z.string(),
    text: z.string(),
    at: instant,
    by: z.object({ id: z.string(), name: z.string() }),
  })
  .meta({ id: 'SourceNote' });
export const sourceNoteList = z.object({ items: z.array(sourceNote) }).meta({ id: 'SourceNoteList' });
