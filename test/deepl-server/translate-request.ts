import { isWellFormed } from './well-formed.js';

/** A glossary that the server knows, with the pairs it holds, as `fr>en`. */
export interface KnownGlossary {
  readonly id: string;
  readonly pairs: readonly string[];
}

/** A valid request for a translation. */
export interface TranslateRequest {
  readonly texts: readonly string[];
  /** Upper case, without region; undefined when the server is to detect it. */
  readonly source: string | undefined;
  /** Upper case, as asked. */
  readonly target: string;
  readonly context: string;
  readonly tagHandling: string | undefined;
  readonly modelType: string | undefined;
  readonly showBilledCharacters: boolean;
}

/** Why a request is refused. */
export class BadRequest extends Error {
  constructor(
    readonly status: 400 | 404,
    message: string,
  ) {
    super(message);
  }
}

const SOURCES = ['EN', 'FR', 'ES'];
/** `EN` without a region is deprecated and still accepted; FR-CA is in beta and not billed, so not here. */
const TARGETS = ['EN', 'EN-GB', 'EN-US', 'ES', 'ES-419', 'FR'];
const FORMALITIES = ['default', 'more', 'less', 'prefer_more', 'prefer_less'];
const MODELS = ['quality_optimized', 'prefer_quality_optimized', 'latency_optimized'];
const MAX_TEXTS = 50;
const MAX_GLOSSARIES = 5;
const MAX_INSTRUCTIONS = 10;
const MAX_INSTRUCTION_LENGTH = 300;

/** Reads a body of either content type into fields with all their values. */
export function readFields(contentType: string, body: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), value]);
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(body)) add(name, value);
    return fields;
  }
  if (!contentType.startsWith('application/json')) throw new BadRequest(400, 'Unsupported content type.');
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new BadRequest(400, 'Invalid JSON.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new BadRequest(400, 'Invalid JSON.');
  for (const [name, value] of Object.entries(json)) {
    if (name === 'text' && !Array.isArray(value)) throw new BadRequest(400, "Parameter 'text' must be an array.");
    for (const item of Array.isArray(value) ? value : [value]) add(name, String(item));
  }
  return fields;
}

/**
 * Checks the fields of a request against the documented rules.
 * @throws BadRequest with 400, or with 404 for an unknown glossary
 */
export function readTranslateRequest(
  fields: ReadonlyMap<string, readonly string[]>,
  glossaries: readonly KnownGlossary[],
): TranslateRequest {
  const one = (name: string) => fields.get(name)?.at(-1);
  const oneOf = (name: string, allowed: readonly string[]) => {
    const value = one(name);
    if (value !== undefined && !allowed.includes(value)) refuse(`Value for '${name}' not supported.`);
    return value;
  };

  const texts = fields.get('text') ?? [];
  if (texts.length === 0) refuse("Parameter 'text' not specified.");
  if (texts.length > MAX_TEXTS) refuse('Too many texts in one request.');
  const target = one('target_lang')?.toUpperCase() ?? refuse("Parameter 'target_lang' not specified.");
  if (!TARGETS.includes(target)) refuse("Value for 'target_lang' not supported.");
  const source = one('source_lang')?.toUpperCase();
  if (source !== undefined && !SOURCES.includes(source)) refuse("Value for 'source_lang' not supported.");

  const formality = oneOf('formality', FORMALITIES);
  if (target.startsWith('EN') && (formality === 'more' || formality === 'less')) {
    refuse("'formality' is not supported for given 'target_lang'.");
  }
  const modelType = oneOf('model_type', MODELS);
  oneOf('split_sentences', ['0', '1', 'nonewlines']);
  const tagHandling = oneOf('tag_handling', ['xml', 'html']);
  const version = oneOf('tag_handling_version', ['v1', 'v2']) ?? 'v2';
  if (tagHandling === 'xml' && version === 'v2' && !texts.every(isWellFormed)) {
    refuse('Tag handling parsing failed, please check input.');
  }
  if (tagHandling !== undefined && version === 'v2' && modelType === 'latency_optimized') {
    refuse("'tag_handling_version' v2 is not supported for latency_optimized.");
  }

  const instructions = fields.get('custom_instructions') ?? [];
  if (instructions.length > MAX_INSTRUCTIONS) refuse('Too many custom instructions.');
  if (instructions.some((text) => [...text].length > MAX_INSTRUCTION_LENGTH)) refuse('Custom instruction too long.');
  if (instructions.length > 0 && modelType === 'latency_optimized') {
    refuse('Custom instructions are not supported for latency_optimized.');
  }
  checkGlossaries(one('glossary_id'), fields.get('glossary_ids') ?? [], source, target, glossaries);

  return {
    texts,
    source,
    target,
    context: one('context') ?? '',
    tagHandling,
    modelType,
    showBilledCharacters: ['1', 'true'].includes(one('show_billed_characters') ?? ''),
  };
}

function checkGlossaries(
  single: string | undefined,
  several: readonly string[],
  source: string | undefined,
  target: string,
  known: readonly KnownGlossary[],
): void {
  // A form carries the list as one comma-joined field, JSON as an array.
  const list = several.flatMap((value) => value.split(','));
  if (single !== undefined && list.length > 0) refuse("Use either 'glossary_id' or 'glossary_ids'.");
  if (list.length > MAX_GLOSSARIES) refuse('Too many glossaries.');
  const ids = single === undefined ? list : [single];
  if (ids.length > 0 && source === undefined) refuse("'source_lang' is required with a glossary.");
  // Glossaries are kept per base language: EN serves EN-GB and EN-US.
  const pair = `${source}>${target.split('-')[0]}`.toLowerCase();
  for (const id of ids) {
    const glossary = known.find((candidate) => candidate.id === id);
    if (glossary === undefined) throw new BadRequest(404, 'Glossary not found.');
    if (!glossary.pairs.includes(pair)) refuse('The glossary does not hold the language pair.');
  }
}

function refuse(message: string): never {
  throw new BadRequest(400, message);
}
