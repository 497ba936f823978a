import type { CodeType } from '@triptych/domain';
import type { TmxElement } from './tmx-unit.js';

/** The names of TMX 1.4b for `type` where it has one, else our own. */
const NAMES: Readonly<Record<Exclude<CodeType, 'other'>, string>> = {
  bold: 'bold',
  italic: 'italic',
  underlined: 'ulined',
  struck: 'x-struck',
  superscript: 'x-superscript',
  subscript: 'x-subscript',
  link: 'link',
  break: 'lb',
  image: 'image',
  verbatim: 'x-verbatim',
  'footnote-mark': 'fnote',
};

/** What tools write besides: the names of XLIFF and of elements of HTML. */
const OTHER_NAMES: readonly (readonly [name: string, type: CodeType])[] = [
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underlined'],
  ['underlined', 'underlined'],
  ['s', 'struck'],
  ['del', 'struck'],
  ['strike', 'struck'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['a', 'link'],
  ['br', 'break'],
  ['img', 'image'],
  ['code', 'verbatim'],
];

const TYPES = new Map<string, CodeType>([
  ...Object.entries(NAMES).map(([type, name]) => [name, type as CodeType] as const),
  ...OTHER_NAMES,
]);

const HTML_START = /^<([a-z]{1,10})[\s/>]/i;

/** The value of `type` for a code; undefined for one that means nothing outside its format. */
export function tmxTypeName(type: CodeType): string | undefined {
  return type === 'other' ? undefined : NAMES[type];
}

/** What a code of a file is shown as: by its `type`, else by the HTML that it stands for. */
export function codeTypeOf({ attributes, content: [data] }: TmxElement): CodeType {
  const name = attributes.find(([key]) => key === 'type')?.[1];
  const known = name === undefined ? undefined : TYPES.get(name.toLowerCase());
  if (known !== undefined || typeof data !== 'string') return known ?? 'other';
  return TYPES.get(HTML_START.exec(data)?.[1]?.toLowerCase() ?? '') ?? 'other';
}
