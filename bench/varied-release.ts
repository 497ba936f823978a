import { readFileSync } from 'node:fs';

interface SeedBlock {
  readonly segments: readonly { readonly text: string }[];
}

const { blocks } = JSON.parse(
  readFileSync(new URL('../test/fixtures/seed/expected.json', import.meta.url), 'utf8'),
) as { readonly blocks: readonly SeedBlock[] };
const PARAGRAPHS = blocks.map(({ segments }) => segments.map(({ text }) => text));

const PLACES = [
  'Lomé',
  'Quito',
  'Dakar',
  'Gand',
  'Tunis',
  'Cuzco',
  'Kigali',
  'Porto',
  'Amman',
  'Oslo',
  'Hanoï',
] as const;
const PEOPLE = ['Aïcha Benali', 'Luis Ortega', 'Mary Owens', 'Paul Étienne', 'Inés Robledo'] as const;
const PLACE = /Turin|Pretoria|Brésil|Kenya/g;
const PERSON = /Cecile Riallant|Naomi Shiferaw|Jorge Galindo/g;
/** What ends a sentence: a file number is put before it. */
const END = /\s*[.;:»…]*$/u;

/** Hands out releases of which no sentence ever comes twice. */
export class VariedReleases {
  private serial = 0;

  /**
   * A French text of so many segments: the paragraphs of the seed over and over, with other numbers, places and people,
   * and a file number of its own in every sentence.
   * @param longest leaves out sentences of more UTF-16 units: a release may have 300,000 in all
   */
  next(segments: number, longest = Infinity): string {
    const lines: string[] = [];
    for (let open = segments, at = 0; open > 0; at += 1) {
      const paragraph = PARAGRAPHS[at % PARAGRAPHS.length]?.filter(({ length }) => length <= longest) ?? [];
      const sentences = paragraph.slice(0, open);
      if (sentences.length > 0) lines.push(sentences.map((text) => this.varied(text)).join(' '));
      open -= sentences.length;
    }
    return lines.join('\n');
  }

  private varied(text: string): string {
    const serial = (this.serial += 1);
    return text
      .replaceAll(/\d+/g, (digits) => String((Number(digits) + serial) % 10 ** digits.length))
      .replaceAll(PLACE, PLACES[serial % PLACES.length] ?? '')
      .replaceAll(PERSON, PEOPLE[serial % PEOPLE.length] ?? '')
      .replace(END, (end) => ` (dossier ${serial})${end}`);
  }
}
