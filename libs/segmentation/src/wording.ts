import { SPACE } from './characters.js';
import { wordCount } from './line-shape.js';

/*
 * Wordings by which the parts of a press release and the furniture of a page are known, in the three languages.
 * They are data: add a wording here, with a row in the specification of the blocks.
 */

/** Labels above a headline, whole line. */
const LABELS = wholeLine(
  'communiqué|communiqué de presse|communiqué conjoint|mondial|actualités?|déclaration|point presse|avis aux médias',
  "pour (?:diffusion|publication) immédiate|note de presse|note d[’']information",
  'press release|news release|joint press release|global|news|statement|media advisory|press briefing note',
  'for immediate release|media release|news story|story',
  'comunicado|comunicado de prensa|comunicado conjunto|nota de prensa|mundial|noticias?|declaración|aviso a los medios',
  'para (?:difusión|publicación) inmediata|nota informativa|boletín de prensa',
);
const EMBARGO = /^(?:sous |under |bajo )?embargo(?:ed)?(?![\p{L}])/iu;

/** Links and buttons that no author of a release writes as a line, whole line. */
const FURNITURE = wholeLine(
  'aller au contenu(?: principal)?|partager cet article|partager cette page|articles liés|articles similaires',
  "à lire aussi|lire aussi|suivez-nous|fil d[’']ariane",
  'skip to (?:main )?content|share this|share this (?:article|page|story)|related articles?|related news|related stories',
  'read more|follow us|breadcrumb|toggle navigation|latest news|most read',
  'pasar al contenido principal|ir al contenido(?: principal)?|compartir esta página|artículos relacionados',
  'noticias relacionadas|leer más|síganos|síguenos',
);
/** Links that may be a subheading of a release too ("Accueil"): a sign of a menu only at the head of a page. */
const PLAIN_FURNITURE = wholeLine(
  'accueil|menu|recherche|rechercher|partager|imprimer|langue',
  'home|search|share|print|language',
  'inicio|menú|buscar|compartir|imprimir|idioma',
);

const NOTES_HEAD =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?[’'] notes?|notes? aux (?:rédactions?|rédacteurs|éditeurs|journalistes)|notes? à l[’'](?:attention|intention) des (?:rédactions|rédacteurs|journalistes|médias)|notas? (?:para|a) (?:la redacción|las redacciones|los editores|editores|los periodistas|los medios))(?![\p{L}])/iu;

const BOILERPLATE_HEAD =
  /^(?:About (?:the )?|[ÀA] propos (?:de l[’']|de la |des |du |de |d[’'])|(?:Acerca|Sobre) (?:de la |del |de |la |el )?)\p{Lu}/u;

const CONTACT_HEAD = wholeLine(
  'contacts?|contacts? (?:presse|médias?|pour les médias|pour la presse)|relations? (?:presse|médias)',
  'media contacts?|press contacts?|(?:media|press) (?:inquiries|enquiries)|contact(?:s| details| information)?',
  'contactos?|contactos? (?:de|para la?) prensa|contactos? (?:para|con) (?:los )?medios',
);
const CONTACT_LEAD =
  /^(?:for (?:more|further|additional|any) (?:information|details|queries|media)|for (?:media|press|interview)|to arrange|pour (?:de |obtenir )?(?:plus|davantage|toute|tout)|pour en savoir plus|para (?:obtener )?(?:más|mayor|cualquier)|si desea|media contacts?|press contacts?|contacts? (?:presse|médias?)|contactos? de prensa)(?![\p{L}])/iu;
const CONTACT_VERB =
  /(?:contact|s[’']adresser|adressez-vous|écrire à|póngase|ponerse en|comun[ií](?:car|quese)|escriba a|dirigirse a|write to|reach)/iu;
const E_MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,60}/u;
const PHONE = new RegExp(`(?:\\+|(?<!\\d)00)${SPACE}?\\d(?:[ .()\\-\\u00A0\\u202F]{0,2}\\d){6,16}`, 'u');
const PHONE_LABEL = new RegExp(
  `(?<![\\p{L}])(?:t[eé]l|t[eé]l[eé]phone|phone|tel[eé]fono|mobile|móvil|portable)\\.?${SPACE}?:`,
  'iu',
);

const CAPTION_HEAD =
  /^\(?(?:photos?|fotos?|crédits? photo|photo credits?|image|légende|caption|pie de foto|fotografía)[ \u00A0\u202F]{0,2}[:©]|^©/iu;
const CAPTION_TAIL = /(?:(?:photo|foto|crédits?|credits?|image)(?: photo)?[ \u00A0\u202F]{0,2}[:©]|©).{1,90}$/iu;

const END_WORD = /^[-–—*#[( ]{0,6}(?:ends?|fin|final)[-–—*#\]). ]{0,6}$/iu;
const URL_ALONE = /^(?:https?:\/\/|www\.)\S{1,2000}$/iu;

/** Above this length a line is running text, whatever words it opens with. */
const LONGEST_WORDING = 200;

export function isLabel(text: string): boolean {
  return LABELS.test(text.slice(0, LONGEST_WORDING)) || (EMBARGO.test(text) && wordCount(text) <= 15);
}

/** A link that stands in the menu at the head of a page. */
export function isMenuLink(text: string): boolean {
  return isFurniture(text) || PLAIN_FURNITURE.test(text.slice(0, LONGEST_WORDING));
}

export function isFurniture(text: string): boolean {
  return FURNITURE.test(text.slice(0, LONGEST_WORDING));
}

export function opensNotes(text: string): boolean {
  return NOTES_HEAD.test(text.slice(0, LONGEST_WORDING));
}

/** "About IOM": at most eight words, and the name of somebody behind the preposition. */
export function opensBoilerplate(text: string): boolean {
  return wordCount(text) <= 8 && !/[.!?;]$/u.test(text) && BOILERPLATE_HEAD.test(text);
}

export function opensContact(text: string): boolean {
  const head = text.slice(0, LONGEST_WORDING);
  if (CONTACT_HEAD.test(head)) return true;
  if (!CONTACT_LEAD.test(head)) return false;
  return CONTACT_VERB.test(text.slice(0, 1000)) || hasContactData(text) || text.endsWith(':');
}

/** An e-mail address or a telephone number. */
export function hasContactData(text: string): boolean {
  const head = text.slice(0, 2000);
  return E_MAIL.test(head) || PHONE.test(head) || PHONE_LABEL.test(head);
}

export function isCaption(text: string): boolean {
  if (text.length > 500) return false;
  return CAPTION_HEAD.test(text) || CAPTION_TAIL.test(text.slice(-110));
}

export function isEndMark(text: string): boolean {
  return text.length <= 200 && (END_WORD.test(text) || /^[-–—] ?30 ?[-–—]$/u.test(text));
}

export function isLinkAlone(text: string): boolean {
  return URL_ALONE.test(text);
}

function wholeLine(...wordings: readonly string[]): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})${SPACE}{0,2}[:.]?$`, 'iu');
}
