import { runChecks } from '@triptych/checks';
import {
  DomainError,
  forbiddenCharacter,
  LOCALES,
  readMarkup,
  withoutCodes,
  type CodedText,
  type Finding,
  type Locale,
} from '@triptych/domain';
import type { MemoryUnitRecord } from '../records/memory-unit.js';

/** The longest text of a unit that a person writes, in UTF-16 units. */
const MAX_LENGTH = 20_000;

/**
 * What a person writes as one language of a unit, with the codes that its tags stand for. Its tags must be those of the
 * text that it replaces, or of another text of the unit.
 * @throws DomainError `invalid_text`, `text_too_long`, `empty_text`, `blocking_findings`
 */
export function editedText({ texts }: MemoryUnitRecord, locale: Locale, written: string): CodedText {
  const pointer = `/texts/${locale}`;
  const forbidden = forbiddenCharacter(written);
  if (forbidden) throw new DomainError('invalid_text', { pointer, ...forbidden });
  if (written.length > MAX_LENGTH) throw new DomainError('text_too_long', { pointer, limit: MAX_LENGTH });

  let faults: readonly Finding[] = [];
  for (const model of [locale, ...LOCALES.filter((each) => each !== locale)]) {
    const { text: source, codes } = texts[model] ?? { text: '', codes: [] };
    if (!texts[model]) continue;
    const text = readMarkup(written, codes).normalize('NFC').trim();
    if (withoutCodes(text, codes).trim() === '') throw new DomainError('empty_text', { pointer });
    const wrong = wrongTags(source, model, text, locale, codes);
    if (wrong.length === 0) return { text, codes };
    if (faults.length === 0) faults = wrong;
  }
  throw new DomainError('blocking_findings', { pointer, findings: faults });
}

function wrongTags(
  source: string,
  sourceLocale: Locale,
  target: string,
  targetLocale: Locale,
  codes: CodedText['codes'],
): Finding[] {
  const findings = runChecks({ source, sourceLocale, target, targetLocale, codes });
  return findings.filter(({ check }) => check === 'tags' || check === 'tag-nesting');
}
