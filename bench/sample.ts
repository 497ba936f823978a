/** Milliseconds, or whatever else was measured several times. */
export class Sample {
  private readonly sorted: readonly number[];

  constructor(values: readonly number[]) {
    this.sorted = [...values].sort((a, b) => a - b);
  }

  /** By nearest rank: a value that was measured. */
  quantile(share: number): number {
    return this.sorted[Math.max(0, Math.ceil(share * this.sorted.length) - 1)] ?? NaN;
  }

  get median(): number {
    return this.quantile(0.5);
  }

  /** `1,234 (1,200–1,300)`: median, least and greatest. */
  get medianAndRange(): string {
    return `${figure(this.median)} (${figure(this.quantile(0))}–${figure(this.quantile(1))})`;
  }

  /** `12 / 34 (n = 40)`: median and 95th percentile. */
  get medianAndP95(): string {
    return `${figure(this.median)} / ${figure(this.quantile(0.95))} (n = ${this.sorted.length})`;
  }
}

/** Three digits are all that such figures can bear. */
export function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
