/** Words of 32 bits in a signature: 128 bits in all. */
export const SIGNATURE_WORDS = 4;

/** Sets the bit of a token in the signature that begins at `at`. Equal tokens have equal bits, different ones seldom. */
export function sign(signatures: Uint32Array, at: number, token: number): void {
  const bit = Math.imul(token + 1, 0x9e3779b1) >>> 25;
  const word = at + (bit >>> 5);
  signatures[word] = (signatures[word] as number) | (1 << (bit & 31));
}

/** How many bits are set in four words. */
export function countBits(a: number, b: number, c: number, d: number): number {
  return (Math.imul(bytesOf(a, b) + bytesOf(c, d), 0x01010101) >>> 24) & 0xff;
}

/** The bits of two words, counted in each of four bytes, at most 16. */
function bytesOf(a: number, b: number): number {
  const pairs = a - ((a >>> 1) & 0x55555555);
  const others = b - ((b >>> 1) & 0x55555555);
  const nibbles =
    (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333) + (others & 0x33333333) + ((others >>> 2) & 0x33333333);
  return (nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f);
}
