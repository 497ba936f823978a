import { formSize } from './form-size.js';

/** What one call may carry. */
export interface BatchLimits {
  readonly maxTexts: number;
  /** Bytes of the texts as form fields. */
  readonly maxBytes: number;
}

/** Positions in a list of texts: those that go out together, and those that are too long for any call. */
export interface Batches {
  readonly calls: readonly (readonly number[])[];
  readonly tooLong: readonly number[];
}

/** Cuts the texts at the given positions into calls, in order. */
export function batches(texts: readonly string[], positions: readonly number[], limits: BatchLimits): Batches {
  const calls: number[][] = [];
  const tooLong: number[] = [];
  let call: number[] = [];
  let bytes = 0;
  for (const position of positions) {
    const size = formSize('text', texts[position] ?? '');
    if (size > limits.maxBytes) {
      tooLong.push(position);
      continue;
    }
    if (call.length > 0 && (call.length >= limits.maxTexts || bytes + size > limits.maxBytes)) {
      calls.push(call);
      call = [];
      bytes = 0;
    }
    call.push(position);
    bytes += size;
  }
  if (call.length > 0) calls.push(call);
  return { calls, tooLong };
}
