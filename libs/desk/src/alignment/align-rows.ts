import { inPanelOrder, LOCALES, type Locale } from '@triptych/domain';
import { alignVersions } from '@triptych/memory';
import type { Memory } from '../ports/memory.js';
import { keyOf } from '../memory/memory-digests.js';
import type { AlignedRow, AlignedVersion } from '../records/memory-alignment.js';

type Versions = Readonly<Partial<Record<Locale, AlignedVersion>>>;

/** Puts the sentences of versions beside each other, with what the memory knows of them. */
export class AlignRows {
  constructor(private readonly memory: Memory) {}

  /** Rows in order; none for fewer than two versions. */
  async run(versions: Versions): Promise<AlignedRow[]> {
    const locales = inPanelOrder(LOCALES.filter((locale) => versions[locale]));
    if (locales.length < 2) return [];
    const texts = locales.map((locale) => ({ locale, segments: versions[locale]?.segments ?? [] }));
    const known = await this.knownSegments(locales, versions);
    const rows = alignVersions(texts, {
      segments: (text, from, to) => known.get(`${from} ${to} ${keyOf({ text, codes: [] })}`) ?? [],
    });
    return rows.map(({ runs, confidence }) => ({
      runs: Object.fromEntries(locales.map((locale, index) => [locale, runs[index]])),
      confidence,
      state: 'proposed',
    }));
  }

  /** By languages and key the translations that the memory has. */
  private async knownSegments(locales: readonly Locale[], versions: Versions): Promise<Map<string, string[]>> {
    const known = new Map<string, string[]>();
    for (const from of locales) {
      const keys = (versions[from]?.segments ?? []).map(({ text }) => keyOf({ text, codes: [] }));
      for (const to of locales.filter((locale) => locale !== from)) {
        for (const { texts } of await this.memory.lookup(from, to, keys)) {
          const [source, target] = [texts[from], texts[to]];
          if (!source || !target) continue;
          const place = `${from} ${to} ${source.key}`;
          known.set(place, [...(known.get(place) ?? []), target.text]);
        }
      }
    }
    return known;
  }
}
