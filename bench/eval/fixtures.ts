import { readFileSync, readdirSync } from 'node:fs';
import type { BlockType, Locale, SourceFormat } from '@triptych/domain';

const FOLDER = 'test/fixtures';

/** A paragraph with its sentences. */
export interface GoldParagraph {
  readonly id: string;
  readonly lang: Locale;
  readonly text: string;
  readonly segments: readonly string[];
}

/** A page whose lines were typed by hand. */
export interface GoldPage {
  readonly id: string;
  readonly lang: Locale;
  readonly text: string;
  readonly expected: readonly { readonly type: string; readonly text: string }[];
}

/** A release in three languages: its source as submitted, its segments, the versions that must come out. */
export interface GoldRelease {
  readonly name: string;
  readonly locale: Locale;
  readonly format: SourceFormat;
  readonly source: string;
  readonly blocks: readonly {
    readonly type: BlockType;
    readonly segments: readonly Readonly<Record<Locale, string>>[];
  }[];
  readonly references: readonly { readonly locale: Locale; readonly content: string }[];
}

const FORMATS: Readonly<Record<string, SourceFormat>> = { html: 'html', md: 'markdown', txt: 'text' };

export function goldParagraphs(): GoldParagraph[] {
  return read('segmentation/public.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldParagraph);
}

export function goldPages(): GoldPage[] {
  return JSON.parse(read('segmentation/block-fixtures.json')) as GoldPage[];
}

export function goldReleases(): GoldRelease[] {
  const files = readdirSync(`${FOLDER}/releases`);
  return files.flatMap((file) => {
    const [, name, locale, extension] = /^(R\d+(?:\.v2)?)\.source\.(\w\w)\.(\w+)$/.exec(file) ?? [];
    if (name === undefined || locale === undefined || extension === undefined) return [];
    const { blocks } = JSON.parse(read(`releases/${name}.json`)) as Pick<GoldRelease, 'blocks'>;
    const references = files.flatMap((other) => {
      const match = new RegExp(`^${name.replace('.', '\\.')}\\.reference\\.(\\w\\w)\\.`).exec(other);
      return match ? [{ locale: match[1] as Locale, content: read(`releases/${other}`) }] : [];
    });
    const format = FORMATS[extension] ?? 'text';
    return [{ name, locale: locale as Locale, format, source: read(`releases/${file}`), blocks, references }];
  });
}

export function seed(): { content: string; blocks: readonly { type: string; segments: readonly string[] }[] } {
  const expected = JSON.parse(read('seed/expected.json')) as {
    blocks: { type: string; segments: { text: string }[] }[];
  };
  const blocks = expected.blocks.map(({ type, segments }) => ({ type, segments: segments.map(({ text }) => text) }));
  return { content: read('seed/release.fr.txt'), blocks };
}

function read(path: string): string {
  return readFileSync(`${FOLDER}/${path}`, 'utf8');
}
