import type { Locale } from '@triptych/domain';
import { suspicionsOf } from './suspicions-of.js';
import type { UnitVariants } from './suspicion.js';

type Texts = Partial<Record<Locale, string>>;

function unitOf(texts: Texts): UnitVariants {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, { text, codes: [] }]));
}

/** `numbers: fr en`, for each suspicion. */
function named(texts: Texts): string[] {
  return suspicionsOf(unitOf(texts)).map(({ kind, locales }) => `${kind}: ${locales.join(' ')}`);
}

const WATER = {
  fr: 'Les équipes ont réparé la pompe du camp avant la saison des pluies.',
  en: 'The teams repaired the pump of the camp before the rainy season.',
  es: 'Los equipos repararon la bomba del campamento antes de la estación de lluvias.',
};

describe('a unit that is right', () => {
  test.each<[string, Texts]>([
    ['three languages', WATER],
    ['one language', { fr: WATER.fr }],
    ['no language', {}],
    ['no text at all', { fr: '', en: '' }],
    ['marks alone in every language', { fr: '***', en: '* * *', es: '—' }],
    [
      'thousands and decimals as each language writes them',
      {
        fr: 'En 2024, 12 500 ménages ont reçu 7,4 tonnes de semences.',
        en: 'In 2024, 12,500 households received 7.4 tonnes of seed.',
        es: 'En 2024, 12.500 hogares recibieron 7,4 toneladas de semillas.',
      },
    ],
    [
      'a number in figures here and in words there',
      { fr: 'Deux agents et vingt et un bénévoles sont venus.', en: '2 officers and 21 volunteers came.' },
    ],
    [
      'hundreds and French scores in words',
      {
        fr: 'Quatre-vingt-dix-sept familles, soixante-douze puits et deux cent six tentes.',
        en: '97 families, 72 wells and 206 tents.',
        es: 'Noventa y siete familias, setenta y dos pozos y doscientas seis carpas.',
      },
    ],
    [
      'billions, milliards and thousands of millions',
      {
        fr: 'Les envois ont atteint 5,4 milliards de dollars.',
        en: 'Remittances reached 5.4 billion dollars.',
        es: 'Las remesas alcanzaron los 5400 millones de dólares.',
      },
    ],
    [
      'a date in figures and with a month',
      { fr: 'Réunion du 24.11.2017', en: 'Meeting of 24 November 2017', es: 'Reunión del 24 de noviembre de 2017' },
    ],
    ['the first of a month', { fr: 'Le 1er mai', en: 'On 1 May', es: 'El primero de mayo' }],
    [
      'times of day',
      {
        fr: 'Le bureau ouvre à 15 h 30 et ferme à 18 heures.',
        en: 'The office opens at 3:30 p.m. and closes at 6 p.m.',
        es: 'La oficina abre a las 15.30 y cierra a las 18.00 horas.',
      },
    ],
    ['noon', { fr: 'Départ à midi', en: 'Departure at 12 p.m.' }],
    ['centuries', { fr: 'Une route du XIXe siècle', en: 'A road of the 19th century', es: 'Una ruta del siglo XIX' }],
    ['shortened years', { fr: 'La campagne 2023-24', en: 'The 2023–2024 campaign', es: 'La campaña de 2023 y 2024' }],
    ['decades', { fr: 'Dans les années 90', en: 'In the 1990s', es: 'En los años noventa' }],
    ['a number that one language repeats', { fr: 'Ouvert 24 heures sur 24', en: 'Open 24 hours a day' }],
    ['half and per cent', { fr: 'La moitié des écoles', en: '50% of the schools', es: 'El 50 % de las escuelas' }],
    ['an ordinal', { fr: 'La 114e session', en: 'The 114th session', es: 'La 114.ª reunión' }],
    ['an identifier that one language spells otherwise', { fr: 'Les pays du G7', en: 'The Group of Seven' }],
    ['addresses with numbers of their own', { fr: 'Voir https://exemple.org/fr/12', en: 'See https://exemple.org/34' }],
    ['a metre that could be a million', { fr: 'Un mur de 5 m', en: 'A wall of 5 m', es: 'Un muro de 5 m' }],
    ['an acronym and its long form', { fr: 'HCR', en: 'Office of the High Commissioner' }],
    ['a short heading', { fr: 'Contexte', en: 'Background', es: 'Antecedentes' }],
    ['a heading of one long word', { fr: 'Note', en: 'Acknowledgements' }],
    ['names alone', { fr: 'Amina Diallo, Genève', en: 'Amina Diallo, Genève', es: 'Amina Diallo, Genève' }],
    ['an address', { fr: 'press@exemple.org, +41 22 000 00 00', en: 'press@exemple.org, +41 22 000 00 00' }],
    [
      'a title in another language inside a sentence',
      {
        fr: 'Le livre « The Road to the North » est paru la semaine dernière à Dakar.',
        en: 'The book “The Road to the North” came out last week in Dakar.',
      },
    ],
    ['a name with foreign words', { fr: 'Ursula von der Leyen reçoit Anna della Torre à Bruxelles' }],
    [
      'accents that stand above',
      { fr: 'À Noël, l’île était fermée ; où aller ?', en: 'At Christmas the island was closed.' },
    ],
    ['an address with a question mark', { en: 'See exemple.org/list?page=2 and /find?term' }],
    ['an ampersand', { en: 'R&D; Q&A', fr: 'R&D ; questions' }],
    ['capitals with accents', { fr: 'ÉTATS MEMBRES ET CÔTE D’IVOIRE', es: 'AÑO DE LA NIÑEZ' }],
    ['a soft hyphen and no-break spaces', { fr: 'multi\u00ADlatéral\u00A0: 5\u202F%' }],
    ['several lines', { fr: 'Genève\r\n\tSuisse' }],
  ])('is not named: %s', (_, texts) => {
    expect(named(texts)).toEqual([]);
  });
});

describe('a unit that may be wrong', () => {
  test.each<[string, Texts, string[]]>([
    ['a side with nothing', { fr: '', en: 'Background' }, ['empty: fr']],
    ['a side with marks alone', { fr: 'Contexte', en: 'Background', es: ' — ' }, ['empty: es']],
    ['a replacement character', { fr: 'Les r\uFFFDfugi\uFFFDs' }, ['encoding: fr']],
    ['a control character', { en: 'The\u0007 bell' }, ['encoding: en']],
    ['a control character of the upper half', { en: 'It\u0092s late' }, ['encoding: en']],
    ['private use', { es: 'Uno \uF0B7 dos' }, ['encoding: es']],
    ['a lone surrogate', { en: 'Half \uD83D' }, ['encoding: en']],
    ['a code point without a character', { en: 'Nothing \u0378' }, ['encoding: en']],
    ['letters that became question marks', { fr: 'Les d?plac?s sont arriv?s' }, ['encoding: fr']],
    ['references of HTML', { fr: 'Les r&eacute;fugi&eacute;s', en: 'Refugees &amp; migrants' }, ['encoding: fr en']],
    ['UTF-8 read as Windows-1252', { fr: 'Les rÃ©fugiÃ©s' }, ['mojibake: fr']],
    ['quotation marks read so', { fr: 'lâ€™OIM' }, ['mojibake: fr']],
    ['UTF-8 read twice as Windows-1252', { fr: 'Les rÃƒÂ©fugiÃƒÂ©s' }, ['mojibake: fr']],
    ['a ligature read so', { fr: 'Une sÅ“ur' }, ['mojibake: fr']],
    ['an emoji read so', { en: 'Welcome ðŸ˜€' }, ['mojibake: en']],
    ['à with a plain space', { fr: 'Elle part Ã la ville' }, ['mojibake: fr']],
    ['UTF-8 read as Mac Roman', { fr: 'Les r√©fugi√©s' }, ['mojibake: fr']],
    ['a page of DOS', { fr: 'Les d‚plac‚s' }, ['mojibake: fr']],
    ['Mac Roman read as Latin-1', { fr: 'Les dÈplacÈs' }, ['mojibake: fr']],
    ['accents apart from their letters', { fr: 'Les re\u0301fugie\u0301s' }, ['decomposed: fr']],
    [
      'a copied source, which two languages may be',
      { fr: 'Distribution of tents continues today', en: 'Distribution of tents continues today' },
      ['untranslated: fr en'],
    ],
    [
      'a copy with other case and marks',
      { ...WATER, es: 'the teams repaired the pump of the camp, before the rainy season' },
      ['untranslated: en es', 'language: es'],
    ],
    [
      'English under Spanish',
      { fr: WATER.fr, es: 'The teams have repaired the pump of the camp before the rains.' },
      ['language: es'],
    ],
    ['Spanish under French', { fr: WATER.es }, ['language: fr']],
    ['French under English', { en: 'Les équipes ont réparé la pompe du camp avant la saison.' }, ['language: en']],
    [
      'Portuguese under Spanish',
      { es: 'O governo não respondeu ao pedido e a equipe foi embora pela manhã sem uma resposta.' },
      ['language: es'],
    ],
    [
      'German under English',
      { en: 'Die Helfer haben das Lager mit der Pumpe und einem Zelt versorgt, das ist nicht genug.' },
      ['language: en'],
    ],
    ['half of the sentences', { ...WATER, en: `${WATER.en} ${WATER.en} ${WATER.en}` }, ['length: en']],
    [
      'a text that stops after its first words',
      { fr: `${WATER.fr} Elles reviendront au printemps.`, en: 'The teams repaired the pump' },
      ['length: fr en'],
    ],
    [
      'another number',
      { fr: 'Le camp abrite 12 500 personnes.', en: 'The camp shelters 12,300 people.' },
      ['numbers: fr en'],
    ],
    [
      'another number in one of three languages',
      { fr: 'En 2023, 40 puits', en: 'In 2023, 40 wells', es: 'En 2022, 40 pozos' },
      ['numbers: es'],
    ],
    ['a number too many', { fr: 'Trois puits ont été creusés', en: '3 wells were dug in 2019' }, ['numbers: fr en']],
    ['a digit too many', { fr: '1 500 tentes', en: '15,000 tents' }, ['numbers: fr en']],
    ['millions for milliards', { fr: '648 milliards de dollars', en: '648 million dollars' }, ['numbers: fr en']],
    ['an English billion for a Spanish one', { en: '2.8 billion', es: '2,8 billones' }, ['numbers: en es']],
    ['another decimal', { fr: '7,4 tonnes', es: '7,6 toneladas' }, ['numbers: fr es']],
    ['twelve hours apart, but no hours', { fr: '8 camions', en: '20 lorries' }, ['numbers: fr en']],
    ['two things at once', { fr: 'Les 12 rÃ©fugiÃ©s', en: 'The 14 refugees' }, ['mojibake: fr', 'numbers: fr en']],
  ])('is named: %s', (_, texts, expected) => {
    expect(named(texts)).toEqual(expected);
  });

  test('is judged without the tags of its codes', () => {
    const codes = [{ id: 2, kind: 'pc' as const }];
    const unit = {
      fr: { text: 'Douze <2>puits</2>', codes },
      en: { text: '12 <2>wells</2>', codes },
    } as unknown as UnitVariants;
    expect(suspicionsOf(unit)).toEqual([]);
  });

  test.each([
    ['digits', '1'],
    ['groups of three', ' 123'],
    ['question marks', 'a?b'],
    ['combining marks', '\u0301'],
    ['letters', 'a'],
    ['signs of addresses', 'a@b.'],
    ['broken characters', 'Ã'],
    ['small numbers', '7 '],
    ['words of numbers', 'deux cents '],
  ])('is judged however long it is: %s', (_, part) => {
    const text = part.repeat(100_000);
    expect(suspicionsOf(unitOf({ fr: text, en: `${text} 3` }))).toBeInstanceOf(Array);
  });
});
