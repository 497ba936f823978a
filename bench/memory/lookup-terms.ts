export const THRESHOLD = 70;
export const LIMIT = 5;

/** One look-up. Processor time is that of this process and of the server. */
export interface Timed {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}
