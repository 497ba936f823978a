import { FuzzyLookup, type MemoryFeed } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import type { FuzzyHit, FuzzySearch } from '@triptych/memory';
import { LanguageLookup, type LookupSettings } from './language-lookup.js';

/** Finds near units in indexes that this process holds, one for each language, which follow the feed of the memory. */
export class InProcessLookup extends FuzzyLookup {
  private readonly languages: Readonly<Record<Locale, LanguageLookup>>;
  private readonly stop = new AbortController();
  private starting: Promise<void> | undefined;

  constructor(
    feed: MemoryFeed,
    private readonly settings: LookupSettings,
  ) {
    super();
    const language = (locale: Locale) => new LanguageLookup(feed, locale, settings, this.stop.signal);
    this.languages = { fr: language('fr'), en: language('en'), es: language('es') };
  }

  override async search(locale: Locale, words: readonly string[], wanted: FuzzySearch): Promise<readonly FuzzyHit[]> {
    const index = await this.languages[locale].upToDate();
    return index.search(words, wanted);
  }

  /** One language after the other, which takes less memory than all at once. */
  override start(): void {
    this.starting ??= this.startEach();
  }

  override async close(): Promise<void> {
    this.stop.abort();
    await this.starting;
    for (const locale of LOCALES) await this.languages[locale].close();
  }

  private async startEach(): Promise<void> {
    for (const locale of LOCALES) {
      try {
        await this.languages[locale].upToDate();
      } catch (error) {
        // The first look-up tries again.
        if (this.stop.signal.aborted) return;
        this.settings.report(error, `load the memory index of ${locale}`);
      }
    }
  }
}
