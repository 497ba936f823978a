import { LOCALES, readableText, withoutCodes, type Locale } from '@triptych/domain';
import { readHtml, readMarkdown, readText } from '@triptych/exchange';
import type { AlignedSegment } from '@triptych/memory';
import type { GoldRelease } from './fixtures.js';
import type { VariedSegment } from './varied-versions.js';

const READERS = { html: readHtml, markdown: readMarkdown, text: readText };

/** A version of a release: its segments, and which of those cut by hand each of them touches. */
export interface ReleaseVersion {
  readonly locale: Locale;
  readonly segments: readonly (AlignedSegment & VariedSegment)[];
}

/** The three versions as they were cut by hand. */
export function versionsByHand({ blocks, format }: GoldRelease): ReleaseVersion[] {
  return LOCALES.map((locale) => {
    const texts = blocks.flatMap(({ type, segments }, block) =>
      segments.map((segment) => ({ text: plain(segment[locale], format), block, type })),
    );
    return { locale, segments: texts.map((segment, index) => ({ ...segment, sentences: [index] })) };
  });
}

/** The three versions as the desk reads and cuts their files. */
export function versionsAsRead(release: GoldRelease): ReleaseVersion[] {
  const files = [{ locale: release.locale, content: release.source }, ...release.references];
  const read = READERS[release.format as keyof typeof READERS];
  return versionsByHand(release).map(({ locale, segments }) => {
    const file = files.find((each) => each.locale === locale);
    if (!file) throw new Error(`${release.name} has no version in ${locale}`);
    const blocks = read(file.content, locale).blocks.filter(({ included }) => included);
    const found = blocks.flatMap((block, index) =>
      block.segments.map((segment) => ({
        text: readableText({ segments: [segment] }),
        block: index,
        type: block.type,
      })),
    );
    return { locale, segments: withSentences(found, segments) };
  });
}

/** The same without blocks and types: what a text pasted as one paragraph tells. */
export function withoutBlocks({ locale, segments }: ReleaseVersion): ReleaseVersion {
  return { locale, segments: segments.map(({ text, sentences }) => ({ text, sentences })) };
}

/** Both are the same letters in order, cut at other places. */
function withSentences(
  found: readonly AlignedSegment[],
  byHand: readonly AlignedSegment[],
): (AlignedSegment & VariedSegment)[] {
  const ends = endsOf(byHand);
  const foundEnds = endsOf(found);
  if (ends.at(-1) !== foundEnds.at(-1)) throw new Error(`${ends.at(-1)} letters by hand, ${foundEnds.at(-1)} as read`);
  return found.map((segment, index) => {
    const [from, to] = [foundEnds[index - 1] ?? 0, foundEnds[index] ?? 0];
    const sentences = ends.flatMap((end, sentence) => (end > from && (ends[sentence - 1] ?? 0) < to ? [sentence] : []));
    return { ...segment, sentences };
  });
}

function endsOf(segments: readonly AlignedSegment[]): number[] {
  let at = 0;
  return segments.map(({ text }) => (at += text.replace(/\s/gu, '').length));
}

/** A segment of the gold as a reader sees it. */
function plain(text: string, format: GoldRelease['format']): string {
  if (format === 'html') return text.replace(/<[^>]*>/g, '');
  return format === 'markdown' ? text.replace(/\*{1,2}|\[|\]\([^)]*\)/g, '') : withoutCodes(text, []);
}
