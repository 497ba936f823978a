import type { BlockType, SourceFinding } from '@triptych/domain';
import type { SourceCheck } from './source-check.js';

/** What the buttons and links of pages say, in lower case. A block that says nothing else is not part of a release. */
const LABELS: ReadonlySet<string> = new Set(
  [
    'lire aussi|à lire aussi|lire la suite|en savoir plus|voir aussi|voir plus|partager|partager cet article|suivez-nous|imprimer',
    'accueil|retour|retour en haut|haut de page|télécharger|abonnez-vous|s’abonner|newsletter|rechercher|aller au contenu principal',
    'accepter les cookies|tout accepter|partager sur facebook|partager sur twitter|partager sur x|partager sur linkedin|menu',
    'read also|read more|see also|related articles|related news|related content|share|share this|share this article|share this page',
    'share on facebook|share on twitter|share on x|share on linkedin|follow us|print|print this page|home|back|back to top|download',
    'subscribe|sign up|search|skip to main content|skip to content|accept cookies|accept all cookies|copy link|email this page',
    'leer también|lea también|lea más|leer más|ver también|ver más|compartir|comparte|compartir este artículo|síganos|síguenos',
    'imprimir|inicio|volver|volver arriba|descargar|suscríbase|suscribirse|boletín|buscar|ir al contenido principal|saltar al contenido',
    'aceptar cookies|aceptar todas las cookies|compartir en facebook|compartir en twitter|compartir en x|noticias relacionadas',
    'facebook|twitter|linkedin|whatsapp|instagram|youtube',
  ].flatMap((line) => line.split('|')),
);
/** A link to another page, with its title behind the colon. */
const LINK =
  /^(?:[ÀàA] lire aussi|lire aussi|voir aussi|read also|see also|lea también|leer también|ver también)[ \u00A0\u202F]?:/iu;
const LONGEST_LABEL = 60;
/** Blocks that may rightly be equal to their neighbours: cells of a table, and alternative texts beside captions. */
const MAY_REPEAT: ReadonlySet<BlockType> = new Set(['table-cell', 'alt-text', 'caption', 'running-head', 'footnote']);

/** Labels and links of the page among the text, and a short line that stands twice, as menus of scraped pages do. */
export const navigationResidue: SourceCheck = {
  id: 'navigation-residue',
  run({ blocks }) {
    let previous = '';
    return blocks.flatMap(({ type, included, text }, block): SourceFinding[] => {
      if (!included) return [];
      const label = text.trim().replaceAll("'", '’').toLowerCase();
      // A search for marks at the end takes time for each run of them in the text, so long texts are never searched.
      const isShort = label.length <= LONGEST_LABEL;
      const isLabel = isShort && LABELS.has(label.replace(/[\s.:…»›>→↑+]+$/u, ''));
      const isRepeated = isShort && label !== '' && label === previous && !MAY_REPEAT.has(type);
      previous = label;
      if (!isRepeated && !isLabel && !LINK.test(text)) return [];
      return [{ check: 'navigation-residue', block, params: { text: text.trim().slice(0, LONGEST_LABEL) } }];
    });
  },
};
