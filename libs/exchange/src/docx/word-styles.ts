import type { BlockType } from '@triptych/domain';
import { childOf, childrenOf, valueOf, type XmlElement } from './xml-element.js';

/** What a paragraph style says of its paragraphs. `heading` has its level, from 1. */
export type StyleRole =
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'type'; readonly type: BlockType };

/**
 * Word writes the names of its own styles in English and their ids in the language of the person, without accented
 * letters ("Ttulo"); other programs write the names in that language too.
 */
const ROLES: readonly (readonly [RegExp, (level: string) => StyleRole])[] = [
  [/^(?:title|titre|titulo|ttulo|puesto)$/, () => ({ kind: 'title' })],
  [/^(?:heading|titre|titulo|ttulo)([1-9])$/, (level) => ({ kind: 'heading', level: Number(level) })],
  [/^(?:subtitle|soustitre|subtitulo|subttulo)$/, () => ({ kind: 'type', type: 'subheadline' })],
  [
    /^(?:quote|intensequote|citation|citationintense|cita|citadestacada|citaintensa)$/,
    () => ({ kind: 'type', type: 'quotation' }),
  ],
  [
    /^(?:caption|legende|lgende|leyenda|descripcion|descripcin|epigrafe|epgrafe)$/,
    () => ({ kind: 'type', type: 'caption' }),
  ],
];
/** A style stands on another, which stands on another; a circle ends here. */
const MAX_ANCESTORS = 20;

/** The styles of a document, as far as they say what a text is. */
export class WordStyles {
  private readonly styles: ReadonlyMap<string, XmlElement>;

  /** @param root of the part with the styles; absent when the document has none */
  constructor(root: XmlElement | undefined) {
    this.styles = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  }

  nameOf(id: string): string | undefined {
    return valueOf(this.styles.get(id), 'w:name');
  }

  /** Of a style, or of the nearest one it stands on that has any. */
  roleOf(id: string | undefined): StyleRole | undefined {
    return this.first(id, (style, styleId) => roleNamed(valueOf(style, 'w:name')) ?? roleNamed(styleId));
  }

  /** `w:numPr` of a style, or of the nearest one it stands on that has it. */
  numberingOf(id: string | undefined): XmlElement | undefined {
    return this.first(id, (style) => childOf(childOf(style, 'w:pPr'), 'w:numPr'));
  }

  private first<T>(
    id: string | undefined,
    find: (style: XmlElement | undefined, id: string) => T | undefined,
  ): T | undefined {
    let at = id;
    for (let step = 0; at !== undefined && step < MAX_ANCESTORS; step += 1) {
      const style = this.styles.get(at);
      const found = find(style, at);
      if (found !== undefined) return found;
      at = valueOf(style, 'w:basedOn');
    }
    return undefined;
  }
}

function roleNamed(name: string | undefined): StyleRole | undefined {
  if (name === undefined) return undefined;
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
  for (const [pattern, role] of ROLES) {
    const found = pattern.exec(plain);
    if (found) return role(found[1] ?? '');
  }
  return undefined;
}
