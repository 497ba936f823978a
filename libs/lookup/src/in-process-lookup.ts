import { FuzzyLookup, type MemoryFeed } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { fold, FuzzyIndex, MOST_WORDS, type FuzzyHit, type FuzzySearch } from '@triptych/memory';

/** Changes that are read at a time. */
const PAGE = 2000;

/** The fuzzy index of this process, one for each language, which follows the feed of the memory. */
export class InProcessLookup extends FuzzyLookup {
  private readonly indexes: Record<Locale, FuzzyIndex> = {
    fr: FuzzyIndex.build([]),
    en: FuzzyIndex.build([]),
    es: FuzzyIndex.build([]),
  };
  private seq = 0;
  private reading: Promise<void> | undefined;

  constructor(private readonly feed: MemoryFeed) {
    super();
  }

  override async search(locale: Locale, words: readonly string[], wanted: FuzzySearch): Promise<readonly FuzzyHit[]> {
    const latest = await this.feed.latest();
    while (this.seq < latest) {
      this.reading ??= this.catchUp(latest).finally(() => (this.reading = undefined));
      await this.reading;
    }
    return this.indexes[locale].search(words, wanted);
  }

  private async catchUp(latest: number): Promise<void> {
    for (;;) {
      const changes = await this.feed.since(this.seq, PAGE);
      for (const { id, texts } of changes) {
        for (const locale of LOCALES) {
          const text = texts?.[locale];
          const words = text && fold(text.text, text.codes).words;
          if (words && words.length <= MOST_WORDS) this.indexes[locale].add({ id, words });
          else this.indexes[locale].remove(id);
        }
      }
      this.seq = changes.length < PAGE ? Math.max(latest, changes.at(-1)?.seq ?? 0) : changes.at(-1)!.seq;
      if (this.seq >= latest) return;
    }
  }
}
