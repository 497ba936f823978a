/** Logarithm of the sum of two numbers of which the logarithms are given; -∞ stands for 0. */
export function logSum(a: number, b: number): number {
  const [greater, less] = a > b ? [a, b] : [b, a];
  return less === -Infinity ? greater : greater + Math.log1p(Math.exp(less - greater));
}
