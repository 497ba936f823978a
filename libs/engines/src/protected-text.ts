import { codedParts, type CodedText } from '@triptych/domain';

/** A text whose untranslatable parts are hidden behind placeholders. */
export interface ProtectedText {
  readonly text: string;
  /** What stands behind `__PH0__`, `__PH1__` and so on. */
  readonly parts: readonly string[];
}

/** Web and e-mail addresses, without the punctuation that ends the sentence. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»“”"]*[^\s<>«»“”".,;:!?)\]’']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
/** `+41 22 717 92 05`, `+41227179205`, `(022) 717 92 05`: at least seven digits. */
const PHONE = /(?:\+|\(\d)[\d()](?:[\s().-]{0,2}\d){5,}/u;
/** Numbers that are more than one run of digits (`1 500`, `3,5`, `20-24/11`, `10:30`). Plain runs the dictionaries know. */
const NUMBER = /(?<!\d)\d+(?:(?:[.,:/–-]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)+/u;
/** `OIT`, `M&D`, `COVID-19`, `G20`: two to ten capitals and digits, begun with a capital. */
const ACRONYM = /(?<![\p{L}\p{N}_])\p{Lu}[\p{Lu}\p{N}&-]{0,8}[\p{Lu}\p{N}](?![\p{L}\p{N}_])/u;
/** Tags and placeholders of the text itself, and the tilde, which Apertium takes for a mark of its own. */
const MARKUP = /<[!/?]?[A-Za-z][^<>]*>|\{\{?[^{}\s]*\}?\}|~/u;
/** Taken for other words: "Tel" for "tal", and "plus de 30" loses its "de" unless the number is no number. */
const MISREAD = /(?<!\p{L})[Tt]el(?=\.?\s*:)|(?<=(?:[Pp]lus|[Mm]oins) de )\d+/u;

/** What may be the tag of a code. */
const TAG = /<\/?\d{1,6}\/?>/u;

const WITH_ACRONYMS = anyOf(TAG, MARKUP, ADDRESS, PHONE, NUMBER, MISREAD, ACRONYM);
const WITHOUT_ACRONYMS = anyOf(TAG, MARKUP, ADDRESS, PHONE, NUMBER, MISREAD);
const ONLY_TAG = new RegExp(`^${TAG.source}$`, 'u');
const PLACEHOLDER = /__ph(\d+)__/giu;

/** Hides what Apertium must not touch: addresses, telephone numbers, composed numbers, acronyms, markup, tags of codes. */
export function protect({ text, codes }: CodedText): ProtectedText {
  const tags = new Set(codedParts(text, codes).flatMap((part) => (part.kind === 'tag' ? [part.text] : [])));
  const parts: string[] = [];
  const hidden = text.replace(isInCapitals(text) ? WITHOUT_ACRONYMS : WITH_ACRONYMS, (part) => {
    if (ONLY_TAG.test(part) && !tags.has(part)) return part;
    parts.push(part);
    return `__PH${parts.length - 1}__`;
  });
  return { text: hidden, parts };
}

/** Puts the hidden parts back; undefined when the engine lost, doubled or invented a placeholder. */
export function restore(translated: string, parts: readonly string[]): string | undefined {
  const seen = [...translated.matchAll(PLACEHOLDER)].map((match) => Number(match[1])).sort((a, b) => a - b);
  if (seen.length !== parts.length || seen.some((number, index) => number !== index)) return undefined;
  return translated.replace(PLACEHOLDER, (_, number: string) => parts[Number(number)] ?? '');
}

/** In a headline set in capitals every word looks like an acronym. */
function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.every((word) => word === word.toUpperCase());
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), 'gu');
}
