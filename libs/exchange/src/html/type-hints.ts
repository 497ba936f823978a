import type { BlockType } from '@triptych/domain';
import type { HtmlTag } from './html-tokens.js';

/*
 * Names of classes by which the authors of pages and of content management systems, in the three languages, say what a
 * block is for. They are data: add a name here, with a row in the specification. Without accents, words joined by hyphens.
 */
const HINTS: ReadonlyMap<string, BlockType> = new Map([
  ...named('lead', 'lead lede chapo chapeau standfirst entradilla intro introduction introduccion'),
  ...named('subheadline', 'subheadline subtitle sub-title sous-titre soustitre subtitulo bajada dek'),
  ...named('dateline', 'dateline lieu-date lieu-et-date lugar-y-fecha lugar-fecha'),
  ...named('quotation', 'quote quotation pullquote pull-quote blockquote citation cita'),
  ...named(
    'notes-to-editors',
    'note notes nota notas notes-to-editors note-to-editors editors-note notes-aux-redactions',
  ),
  ...named('media-contact', 'contact contacts contacto contactos contact-info contact-details'),
  ...named('boilerplate', 'about boilerplate a-propos apropos acerca acerca-de quienes-somos about-us'),
  ...named('caption', 'caption figcaption legend legende leyenda pie-de-foto pie-foto credit credits'),
  ...named('label', 'label kicker eyebrow overline surtitre antetitulo rubrique etiqueta'),
  ...named('related-links', 'related related-links liens-utiles enlaces enlaces-relacionados'),
]);

/** What a class on an element around a block says about the block too. */
const REACHES_INSIDE: ReadonlySet<BlockType> = new Set<BlockType>([
  'quotation',
  'notes-to-editors',
  'media-contact',
  'boilerplate',
  'caption',
  'related-links',
]);

/** Elements that are the release, or the page: whatever their class, it says nothing about one block. */
const WHOLE: ReadonlySet<string> = new Set(['article', 'main']);

/** What the classes of an element say about the text that stands right in it. */
export function ownHint({ name, attributes }: HtmlTag): BlockType | undefined {
  if (WHOLE.has(name)) return undefined;
  const classes = attributes.find((attribute) => attribute.name === 'class')?.value ?? '';
  for (const written of classes.slice(0, 1000).split(/\s+/)) {
    const words = plain(written).split('-');
    // `pr__lead`, `field--name-contact`: the last words count.
    for (let from = Math.max(0, words.length - 4); from < words.length; from += 1) {
      const hint = HINTS.get(words.slice(from).join('-'));
      if (hint !== undefined) return hint;
    }
  }
  return undefined;
}

/** What the classes of an element say about the blocks in it. */
export function sectionHint(tag: HtmlTag): BlockType | undefined {
  const hint = ownHint(tag);
  return hint !== undefined && REACHES_INSIDE.has(hint) ? hint : undefined;
}

function plain(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

function named(type: BlockType, classes: string): [string, BlockType][] {
  return classes.split(' ').map((name) => [name, type]);
}
