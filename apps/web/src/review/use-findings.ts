import { runChecks } from '@triptych/checks';
import type { CodedText, Finding, LanguagePair } from '@triptych/domain';
import { useMemo } from 'react';

/** What the checks find in a text, while it is typed: the same checks as the desk's. */
export function useFindings(source: CodedText | undefined, target: string, pair: LanguagePair): readonly Finding[] {
  const { source: sourceLocale, target: targetLocale } = pair;
  const { text, codes } = source ?? {};
  return useMemo(
    () =>
      text === undefined || codes === undefined || target === ''
        ? []
        : runChecks({ source: text, codes, sourceLocale, target, targetLocale }),
    [text, codes, target, sourceLocale, targetLocale],
  );
}
