import type { CheckedPair, Finding, Locale } from '@triptych/domain';
import type { Check } from './check.js';
import { namesMonth, saysInWords } from './number-words.js';
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
  const added = writtenNumbers(pair.target, pair.targetLocale);
  const missing = writtenNumbers(pair.source, pair.sourceLocale).filter((number) => {
    const partner = added.findIndex(({ readings }) => readings.some((reading) => number.readings.includes(reading)));
    if (partner >= 0) added.splice(partner, 1);
    return partner < 0;
  });
  return {
    missing: missing.filter((number) => !isAccountedFor(number, pair.target, pair.targetLocale)),
    added: added.filter((number) => !isAccountedFor(number, pair.source, pair.sourceLocale)),
  };
}

function isAccountedFor(number: WrittenNumber, text: string, locale: Locale): boolean {
  if (number.isEcho) return true;
  return number.readings.some(
    (reading) => saysInWords(text, locale, reading) || (number.isInDate && namesMonth(text, locale, reading)),
  );
}
