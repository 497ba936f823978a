import { afterAll, afterFirst, exceptions, rule } from './stem-rule.js';

/**
 * Words that only look inflected: singulars in s, and nouns in a that are no feminine of another word. Without accents, as
 * everything here is: a search must find `declaró` for `declaro`.
 */
const EXCEPTIONS = exceptions(`
  pais mes tres mas menos despues antes entonces jueves lunes martes miercoles viernes crisis virus dosis sintesis analisis
  hipotesis tesis bus gas campus consensus caracas honduras
  casa=casa casas=casa moda=moda modas=moda plaza=plaza plazas=plaza puerta=puerta puertas=puerta punta=punta
  acta=acta actas=acta marca=marca marcas=marca cuenta=cuenta cuentas=cuenta carga=carga cargas=carga costa=costa
  costas=costa ruta=ruta mesa=mesa mesas=mesa banda=banda bandas=banda cara=cara caras=cara pera=pera para=para
  camara=camara camaras=camara hora=hora horas=hora obra=obra obras=obra era=era manera=manera maneras=manera materia=materia materias=materia
  estado=estado estados=estado refugiado=refugiado refugiada=refugiado refugiados=refugiado refugiadas=refugiado
  mercado=mercado mercados=mercado partido=partido partidos=partido sabado=sabado sabados=sabado medio=medio
  medios=medio familiar=familiar familiares=familiar
  aleman joven orden imagen origen margen examen crimen volcan virgen lugar lugares=lugar hogar hogares=hogar mujer
  mujeres=mujer lider dolar poder=pod poderes=pod recien decada decadas=decada decena decenas=decena cuarentena
  cuarentenas=cuarentena influenza libre libres=libre como cuando donde sobre entre hacia contra ante este esta esto
  estos=este estas=esta
`);

/** First persons of the plural end in s and are no plurals; `reclamos` and `préstamos` are. */
const PERSONS = [rule('(?<!ecl|ocl|est)amos', '', 4)];

const PLURALS = [rule('(?<=tri|rai|feli|bri)ces', 'z'), rule('(?<!s)s')];

/** The endings of -ar, -er and -ir verbs that follow a rule, and gender. */
const ENDINGS = [
  rule('[aei]rian|[aei]ria', '', 4),
  rule('ieron|eron|aron|iendo|endo|ando'),
  rule('(?<!sep|rep|acl|amp)aran|(?<!sep|rep|acl|amp)ara'),
  rule('[ei]ran|[ei]ra', '', 4),
  rule('aban|aba'),
  rule('[ai]d[oa]'),
  rule('an|en|ar|er|ir'),
  rule('[aeo]'),
];

/**
 * What the rules above leave unequal. A stem may end like a verb: `declarar` leaves `declar`, and `huracanes`
 * leaves `huracan`; both lose that ending here as `declara` and `huracán` did above. Shorter nouns are exceptions.
 */
const SPELLINGS = [
  rule('i'),
  rule('ar|er|ir', '', 4),
  rule('an|en', '', 5),
  rule('es', '', 4),
  rule('qu', 'c', 2),
  rule('gu', 'g', 2),
  rule('(?<!i)z', 'c', 2),
];

/**
 * What the forms of a Spanish word share: plural, gender and the endings of regular verbs away, no derivation. Light
 * stemming in the manner of Savoy's for French (2006), with rules of our own for verbs.
 * @param word in lower case, letters a to z
 */
export function spanishStem(word: string): string {
  const known = EXCEPTIONS.get(word);
  if (known !== undefined) return known;
  const person = afterFirst(PERSONS, word);
  const singular = person === word ? afterFirst(PLURALS, word) : person;
  return EXCEPTIONS.get(singular) ?? afterAll(SPELLINGS, afterFirst(ENDINGS, singular));
}
