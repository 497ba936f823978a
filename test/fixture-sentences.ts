import { LOCALES, type Locale } from '@triptych/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RELEASES = join(import.meta.dirname, 'fixtures', 'releases');

/** Sentences of the releases in `test/fixtures`, roughly cut; those that stand at the same place of a list are one unit. */
export function fixtureSentences(): Record<Locale, string>[] {
  const [fr, en, es] = LOCALES.map(sentencesIn) as [string[], string[], string[]];
  const count = Math.min(fr.length, en.length, es.length);
  return Array.from({ length: count }, (_, at) => ({
    fr: fr[at] as string,
    en: en[at] as string,
    es: es[at] as string,
  }));
}

function sentencesIn(locale: Locale): string[] {
  const files = readdirSync(RELEASES).filter((name) => new RegExp(`\\.${locale}\\.(?:txt|md|html)$`).test(name));
  return files.flatMap((name) =>
    readFileSync(join(RELEASES, name), 'utf8')
      .replace(/<[^>]*>/g, '\n')
      .split(/\n|(?<=[.!?])\s+/)
      .map((line) => line.trim())
      .filter((line) => /\p{L}/u.test(line)),
  );
}
