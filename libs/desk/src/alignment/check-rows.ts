import { DomainError, LOCALES, type Locale } from '@triptych/domain';
import type { AlignedRow, AlignedVersion } from '../records/memory-alignment.js';

/**
 * Sees to it that rows hold every sentence of every version once and in order.
 * @throws DomainError `invalid_body` that names the row
 */
export function checkRows(
  versions: Readonly<Partial<Record<Locale, AlignedVersion>>>,
  rows: readonly AlignedRow[],
): void {
  for (const locale of LOCALES) {
    const count = versions[locale]?.segments.length;
    let next = 0;
    for (const [index, row] of rows.entries()) {
      const run = row.runs[locale];
      if (run === undefined && count === undefined) continue;
      if (run === undefined || count === undefined || run.start !== next || run.end < run.start || run.end > count) {
        throw refusal(`/rows/${index}/runs/${locale}`, `${next}…`);
      }
      next = run.end;
    }
    if (next !== (count ?? 0)) throw refusal('/rows', `${locale}: ${next} ≠ ${count ?? 0}`);
  }
}

function refusal(pointer: string, detail: string): DomainError {
  return new DomainError('invalid_body', { errors: [{ pointer, detail }] });
}
