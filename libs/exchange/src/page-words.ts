import type { Locale, ReleaseKind } from '@triptych/domain';

/** The few words of the public page that are not the release's own, in the language of the page. */
export interface PageWords {
  /** Names the list of the other languages, for those who hear the page. */
  readonly languages: string;
  /** Says that the text may still change. */
  readonly draft: string;
  readonly kinds: Readonly<Record<ReleaseKind, string>>;
  readonly months: readonly string[];
}

/** Every language calls itself by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English', es: 'Español' };

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = {
  fr: {
    languages: 'Langues de ce texte',
    draft: 'Brouillon – non approuvé',
    kinds: {
      'press-release': 'Communiqué de presse',
      statement: 'Déclaration',
      'media-advisory': 'Avis aux médias',
      'news-note': 'Note d’information',
    },
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  },
  en: {
    languages: 'Languages of this text',
    draft: 'Draft – not approved',
    kinds: {
      'press-release': 'Press release',
      statement: 'Statement',
      'media-advisory': 'Media advisory',
      'news-note': 'News note',
    },
    months: 'January February March April May June July August September October November December'.split(' '),
  },
  es: {
    languages: 'Idiomas de este texto',
    draft: 'Borrador – sin aprobar',
    kinds: {
      'press-release': 'Comunicado de prensa',
      statement: 'Declaración',
      'media-advisory': 'Aviso a los medios',
      'news-note': 'Nota informativa',
    },
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  },
};
