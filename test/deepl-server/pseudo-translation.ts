/** The mark in front of every pseudo-translation: `en` for EN-GB, the region kept for other variants. */
function mark(target: string): string {
  const tag = target.toLowerCase();
  if (tag === 'en-gb') return 'en';
  const [language, region] = tag.split('-');
  return region === undefined ? tag : `${language}-${region.toUpperCase()}`;
}

/** What the server answers for a text: the same each time, different per target and text, with all of the text in it. */
export function pseudoTranslation(text: string, target: string): string {
  return `[${mark(target)}] ${text}`;
}

/** The source of a pseudo-translation; undefined for any other text. */
export function sourceOf(translation: string): string | undefined {
  return /^\[[a-z]{2}(?:-[A-Z0-9]+)?\] ([\s\S]*)$/.exec(translation)?.[1];
}
