/** The most segments of one version in a bead. */
export const LONGEST_RUN = 3;

/** How often segments stand together so; measured as what tells them apart best. Need not add up to one. */
export const FREQUENCY = {
  oneToOne: 0.8,
  oneToNone: 0.05,
  oneToTwo: 0.06,
  twoToTwo: 0.01,
  oneToThree: 0.007,
  twoToThree: 0.0023,
  threeToThree: 0.0012,
};

/** How many segments of either side a bead may take, and the logarithm of how often it does. */
export interface BeadShape {
  readonly left: number;
  readonly right: number;
  readonly logFrequency: number;
}

/** Every shape. Gale and Church (1993) have those up to 2-2. */
export function beadShapes(): BeadShape[] {
  const shape = (left: number, right: number, frequency: number): BeadShape[] =>
    (left === right ? [[left, right] as const] : [[left, right] as const, [right, left] as const]).map(([a, b]) => ({
      left: a,
      right: b,
      logFrequency: Math.log(frequency),
    }));
  return [
    ...shape(1, 1, FREQUENCY.oneToOne),
    ...shape(1, 0, FREQUENCY.oneToNone),
    ...shape(1, 2, FREQUENCY.oneToTwo),
    ...shape(2, 2, FREQUENCY.twoToTwo),
    ...shape(1, 3, FREQUENCY.oneToThree),
    ...shape(2, 3, FREQUENCY.twoToThree),
    ...shape(3, 3, FREQUENCY.threeToThree),
  ];
}
