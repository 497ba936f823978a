import type { PlacedToken } from './html-tape.js';
import type { OpenElement } from './open-elements.js';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** What a reader sees before each item of the lists of a source (WHATWG HTML, section 4.4.5). */
export function listMarkers(tape: readonly PlacedToken[]): ReadonlyMap<OpenElement, string> {
  const items = tape.flatMap(({ token, element }): OpenElement[] =>
    token.kind === 'start' && element?.name === 'li' ? [element] : [],
  );
  const sizes = new Map<OpenElement, number>();
  for (const item of items) if (item.parent) sizes.set(item.parent, (sizes.get(item.parent) ?? 0) + 1);
  const next = new Map<OpenElement, number>();
  return new Map(
    items.map((item): [OpenElement, string] => {
      const list = item.parent;
      if (list?.name !== 'ol') return [item, '• '];
      const isReversed = attribute(list, 'reversed') !== undefined;
      const number =
        integer(attribute(item, 'value')) ??
        next.get(list) ??
        integer(attribute(list, 'start')) ??
        (isReversed ? (sizes.get(list) ?? 1) : 1);
      next.set(list, number + (isReversed ? -1 : 1));
      return [item, `${numeral(number, attribute(item, 'type') ?? attribute(list, 'type'))}. `];
    }),
  );
}

function attribute({ tag }: OpenElement, wanted: string): string | undefined {
  return tag.attributes.find(({ name }) => name === wanted)?.value;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

function numeral(number: number, type: string | undefined): string {
  if (number < 1 || number > 3999) return String(number);
  if (type === 'a' || type === 'A') return inCase(letters(number), type);
  return type === 'i' || type === 'I' ? inCase(roman(number), type) : String(number);
}

function inCase(text: string, type: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}

function letters(number: number): string {
  const rest = number - 1;
  return (rest >= 26 ? letters(Math.floor(rest / 26)) : '') + String.fromCharCode(97 + (rest % 26));
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
