/** The elements that a `seg` of TMX 1.1 to 1.4b may hold, each with the attributes that its DTD allows. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['bpt', ['i', 'x', 'type']],
  ['ept', ['i']],
  ['it', ['pos', 'x', 'type']],
  ['ph', ['x', 'assoc', 'type']],
  ['ut', ['x']],
  ['hi', ['x', 'type']],
  ['sub', ['datatype', 'type']],
]);

export type InlineAttributes = readonly (readonly [name: string, value: string])[];

/** True for an element of TMX that may stand in another: `sub` in codes; codes and `hi` in texts. */
export function mayStandIn(parent: string, name: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  const isText = parent === 'seg' || parent === 'hi' || parent === 'sub';
  // TMX 1.1 has `sub` in `seg`.
  return isText ? name !== 'sub' || parent === 'seg' : name === 'sub';
}

/** Those attributes of an element that the DTD allows, in the order of the file. */
export function inlineAttributes(name: string, all: Readonly<Record<string, string>>): InlineAttributes {
  const allowed = ATTRIBUTES.get(name) ?? [];
  const attributes: [string, string][] = [];
  for (const key in all) if (allowed.includes(key)) attributes.push([key, all[key] ?? '']);
  return attributes;
}

export function attributeOf(attributes: InlineAttributes, name: string): string | undefined {
  return attributes.find(([key]) => key === name)?.[1];
}
