type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The same array if `length` numbers fit into it, else a copy with room for half as many again. */
export function withRoom<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.ceil(length * 1.5) + 16);
  larger.set(array);
  return larger;
}
