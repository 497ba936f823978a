import { afterAll, afterFirst, exceptions, rule } from './stem-rule.js';

/**
 * Words that only look inflected, and irregular plurals. Without accents, as everything here is: a search must find
 * `déclaré` for `declare`.
 */
const EXCEPTIONS = exceptions(`
  pays mois fois temps corps cas bras fils repas dos pas plus moins sous vers dans tres apres mais puis sans dessous dessus
  toujours jamais alors ailleurs plusieurs volontiers divers=divers diverse=divers diverses=divers secours recours
  parcours discours concours cours proces succes acces progres exces abus refus virus campus consensus
  prix voix choix paix croix deux six dix taux faux eaux=eau eau ans=an assez chez rendez
  travaux=travail maux=mal yeux=oeil messieurs=monsieur mesdames=madame
  parent present content violent cent comment souvent leger=leger legere=leger
  souhait portrait parfait satisfait extrait retrait trait lait fait hiver super
  mars gens toux relais palais decent annee=annee annees=annee base=base bases=base course=course courses=course
  indice=indice indices=indice medecine=medecine medecines=medecine etrange=etrange etranges=etrange passager=passager
  passagers=passager passagere=passager passageres=passager
  afin enfin paris gaza
`);

/** Forms of verbs that end in s or z and are no plurals. `poissons` and their like are nouns. */
const PERSONS = [
  rule('issons|issez|issiez', 'i'),
  rule('(?<!i|ais|poiss|boiss|till|pagn|pign|taill|vill|pill|tal|ctr|utr|rt|rd|nt)ons', '', 5),
  rule('iez|ez'),
];

const PLURALS = [rule('eaux', 'eau', 1), rule('aux', 'al'), rule('(?<=[aeo]u)x', '', 1), rule('(?<!s|^lor)s')];

/** -er, -ir and -re verbs that follow a rule, after Bescherelle's first two groups and rendre. */
const VERB_ENDINGS = [
  rule('(?<=u)ir', 'i'),
  rule('issaient|issait|issent|irent|iront|irait|iraient|ira', 'i'),
  rule('(?<=[eo]n|er)d(?:rait|raient|ront|ra|re|u|r)', 'd', 2),
  rule('eraient|erait|eront|era'),
  rule('(?<=ui)(?:saient|sait|sent)'),
  rule('aient'),
  rule('(?<=rm|lam|prim|stim|xim|nim|[ns]omm|[ns]sum)ent'),
  rule('(?<!m)ent'),
];

/** Of words that have lost no e: before it, these endings belong to the stem (`misère`, `respiratoire`, `souhaite`). */
const BARE_ENDINGS = [rule('er'), rule('ir', 'i'), rule('aient|ait', '', 4), rule('(?<!e)a', '', 5)];

/** One spelling for stems that change before an ending: public and publique, actif and active, heureux and heureuse. */
const SPELLINGS = [
  rule('e'),
  rule('er', '', 4),
  rule('(?<=[ao]i|pri|mi|qui|clu)s'),
  rule('tric', 'teu', 2),
  rule('eur|eus', 'eu', 4),
  rule('iqu', 'ic', 2),
  rule('iv', 'if', 2),
  rule('eau', 'el', 1),
  rule('it', 'i'),
  rule('oy', 'oi', 3),
  rule('ay', 'ai', 3),
  rule('uy', 'ui', 3),
];

const DOUBLE = /([lmnt])\1$/;

/**
 * What the forms of a French word share: plural, feminine and the endings of regular verbs away, no derivation
 * (`migration` and `migrant` stay apart). Light stemming after Savoy, "Light stemming approaches for the French,
 * Portuguese, German and Hungarian languages" (2006), with rules of our own for verbs.
 * @param word in lower case, letters a to z
 */
export function frenchStem(word: string): string {
  const whole = EXCEPTIONS.get(word);
  if (whole !== undefined) return whole;
  const person = afterFirst(PERSONS, word);
  if (person !== word) return spelled(person);
  const singular = afterFirst(PLURALS, word);
  const known = EXCEPTIONS.get(singular);
  if (known !== undefined) return known;
  const masculine = singular.length > 4 ? singular.replace(/e{1,2}$/, '') : singular.replace(/(?<=...)e$/, '');
  const other = EXCEPTIONS.get(masculine);
  if (other !== undefined && masculine.length > 4) return other;
  const verb = afterFirst(VERB_ENDINGS, masculine);
  return spelled(verb === singular ? afterFirst(BARE_ENDINGS, verb) : verb);
}

function spelled(stem: string): string {
  const single = afterAll(SPELLINGS, stem.replace(DOUBLE, '$1'));
  return single.replace(DOUBLE, '$1');
}
