import { readFileSync, readdirSync } from 'node:fs';
import type { BlockType, Locale } from '@triptych/domain';
import type { CheckedRelease } from '../source/source-check.js';

const FOLDER = new URL('../../fixtures/releases/', import.meta.url);

/** The fixtures' own names of types that are called otherwise on the desk. */
const TYPES: Readonly<Record<string, BlockType>> = {
  h2: 'subheading',
  list_item: 'list-item',
  quote: 'quotation',
  note: 'notes-to-editors',
  contact: 'media-contact',
  about: 'boilerplate',
};

interface ReleaseFile {
  readonly id: string;
  readonly version: number;
  readonly source_lang: Locale;
  readonly blocks: readonly { readonly type: string; readonly segments: readonly Record<Locale, string>[] }[];
}

/** The sources of the trilingual releases, as a reader sees them: without their markup. */
export function readReleaseSources(): { name: string; release: CheckedRelease }[] {
  return readdirSync(FOLDER).map((file) => {
    const { source_lang: locale, blocks } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ReleaseFile;
    return {
      name: file.replace('.json', ''),
      release: {
        locale,
        blocks: blocks.map(({ type, segments }) => ({
          type: TYPES[type] ?? (type as BlockType),
          included: true,
          text: readable(segments.map((segment) => segment[locale]).join(' ')),
        })),
      },
    };
  });
}

function readable(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '');
}
