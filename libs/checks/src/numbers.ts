import type { CheckedPair, Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { SpokenNumbers } from './number-words.js';
import { writtenNumbers, type WrittenNumber } from './number-readings.js';

/**
 * A number in figures of one side has no counterpart on the other, in figures or in words.
 * Separators are not compared: 48 500, 48,500 and 48.500 are one number. Professional translations differ in numbers now
 * and then, so this warns and never blocks, and says nothing where the other side may mean the same.
 */
export const numbers: Check = {
  id: 'numbers',
  mechanical: false,
  run(pair) {
    const { missing, added } = unmatched(pair);
    if (missing.length + added.length === 0) return [];
    const first = added[0];
    const finding: Finding = {
      check: 'numbers',
      severity: 'warn',
      ...(first ? { span: first.span } : {}),
      params: {
        kind: added.length === 0 ? 'missing' : missing.length === 0 ? 'added' : 'changed',
        missing: missing.map(({ text }) => text).join(' · '),
        added: added.map(({ text }) => text).join(' · '),
      },
    };
    return [finding];
  },
};

function unmatched(pair: CheckedPair): { missing: WrittenNumber[]; added: WrittenNumber[] } {
  const inSource = writtenNumbers(pair.source, pair.sourceLocale);
  const inTarget = writtenNumbers(pair.target, pair.targetLocale);
  const partners = new Partners(inTarget);
  const missing = inSource.filter((number) => !partners.take(number));
  const sourceWords = new SpokenNumbers(pair.source, pair.sourceLocale);
  const targetWords = new SpokenNumbers(pair.target, pair.targetLocale);
  return {
    missing: missing.filter((number) => !isAccountedFor(number, targetWords)),
    added: partners.left().filter((number) => !isAccountedFor(number, sourceWords)),
  };
}

/** Numbers that are taken one by one, the first in the text that can be read alike. Linear in their count. */
class Partners {
  private readonly taken = new Set<number>();
  /** For each reading the positions of the numbers that have it, the last first. */
  private readonly waiting = new Map<string, number[]>();

  constructor(private readonly numbers: readonly WrittenNumber[]) {
    for (let position = numbers.length - 1; position >= 0; position -= 1) {
      for (const reading of numbers[position]?.readings ?? []) {
        const positions = this.waiting.get(reading);
        if (positions) positions.push(position);
        else this.waiting.set(reading, [position]);
      }
    }
  }

  /** Takes the partner of a number; false when there is none. */
  take({ readings }: WrittenNumber): boolean {
    const first = Math.min(...readings.map((reading) => this.firstWaiting(reading)));
    if (first === Infinity) return false;
    this.taken.add(first);
    return true;
  }

  /** The numbers that nobody took. */
  left(): WrittenNumber[] {
    return this.numbers.filter((_, position) => !this.taken.has(position));
  }

  private firstWaiting(reading: string): number {
    const positions = this.waiting.get(reading) ?? [];
    while (this.taken.has(positions.at(-1) ?? -1)) positions.pop();
    return positions.at(-1) ?? Infinity;
  }
}

function isAccountedFor(number: WrittenNumber, words: SpokenNumbers): boolean {
  if (number.isEcho) return true;
  return number.readings.some((reading) => words.say(reading) || (number.isInDate && words.nameMonth(reading)));
}
