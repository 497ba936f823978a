import type { MemoryUnitRecord, NewOccurrence } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import type { Database } from '../open-database.js';
import { AT } from './builders.js';

/** A sentence that was approved in a release, without codes. */
export function anOccurrence(
  id: string,
  texts: Partial<Record<Locale, string>>,
  change: Partial<NewOccurrence> = {},
): NewOccurrence {
  const coded = Object.entries(texts).map(([locale, text]) => [locale, { text, codes: [] }]);
  const contexts = Object.entries(texts).map(([locale, text]) => [locale, `context of ${text}`]);
  return {
    ...{ id, origin: 'approved', releaseId: 'r1', batchId: null, reference: 'PR-2026-0001', position: 0 },
    contexts: Object.fromEntries(contexts) as NewOccurrence['contexts'],
    ...{ uses: 1, at: AT, by: 'Olga', details: null },
    texts: Object.fromEntries(coded) as NewOccurrence['texts'],
    sourceLocale: 'fr',
    ...change,
  };
}

/** Every living unit of the memory by its texts, `fr | en | es`, in the order in which they came. */
export async function textsIn(database: Database): Promise<string[]> {
  const changes = await database.memoryFeed.since(0, 10_000);
  const living = await database.memory.byId(changes.map(({ id }) => id));
  return living.sort((a, b) => a.id - b.id).map(lineOf);
}

export function lineOf({ texts }: MemoryUnitRecord): string {
  return LOCALES.map((locale) => texts[locale]?.text ?? '–').join(' | ');
}
