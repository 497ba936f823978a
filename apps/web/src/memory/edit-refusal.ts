import { LOCALES, type Finding, type Locale } from '@triptych/domain';
import { ApiProblem } from '../api/client.js';

/** Which text was refused, and what is wrong with its tags. */
export interface EditRefusal {
  readonly locale: Locale | undefined;
  readonly findings: readonly Finding[];
}

/** What a refusal of a change says beside its words. */
export function editRefusal(error: unknown): EditRefusal {
  if (!(error instanceof ApiProblem)) return { locale: undefined, findings: [] };
  const { pointer, findings, errors } = error.problem;
  const place = typeof pointer === 'string' ? pointer : errors?.[0]?.pointer;
  return {
    locale: LOCALES.find((locale) => place === `/texts/${locale}`),
    findings: Array.isArray(findings) ? findings.filter(isFinding) : [],
  };
}

function isFinding(value: unknown): value is Finding {
  return typeof value === 'object' && value !== null && 'check' in value && 'severity' in value;
}
