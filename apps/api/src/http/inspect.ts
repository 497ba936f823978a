import { DomainError, forbiddenCharacter } from '@triptych/domain';

/** Bodies of this API are flat; anything deeper is an attack or a mistake. */
const MAX_DEPTH = 16;

/** Walks a body; every string must be storable, keys too, and nothing may be nested deeper than a body of this API is. */
export function inspect(value: unknown, pointer: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new DomainError('malformed_json');
  if (typeof value === 'string') inspectText(value, pointer);
  else if (Array.isArray(value)) value.forEach((item, index) => inspect(item, `${pointer}/${index}`, depth + 1));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      inspectText(key, pointer);
      inspect(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
    }
  }
}

function inspectText(text: string, pointer: string): void {
  const forbidden = forbiddenCharacter(text);
  if (forbidden) throw new DomainError('invalid_text', { pointer, ...forbidden });
}
