import { LOCALES, type Locale } from '@triptych/domain';
import type { UnitVariants } from './suspicion.js';
import { suspectRuns } from './suspect-runs.js';

type Row = Readonly<Record<Locale, string>>;

const RELEASE: readonly Row[] = [
  {
    fr: 'Une nouvelle école ouvre ses portes à Maradi',
    en: 'A new school opens its doors in Maradi',
    es: 'Una nueva escuela abre sus puertas en Maradi',
  },
  {
    fr: 'Maradi – Plus de 340 enfants de la région ont commencé l’année scolaire lundi dans un bâtiment neuf.',
    en: 'Maradi – More than 340 children of the region started the school year on Monday in a new building.',
    es: 'Maradi – Más de 340 niños de la región empezaron el año escolar el lunes en un edificio nuevo.',
  },
  {
    fr: 'L’ancienne école avait été détruite par une inondation.',
    en: 'The former school had been destroyed by a flood.',
    es: 'La antigua escuela había sido destruida por una inundación.',
  },
  {
    fr: '« Ma fille voulait abandonner ses études, elle parle maintenant de devenir infirmière », raconte Hadiza Issoufou, mère de quatre enfants.',
    en: '“My daughter wanted to abandon her studies, now she talks of becoming a nurse”, says Hadiza Issoufou, mother of four children.',
    es: '«Mi hija quería abandonar sus estudios, ahora habla de ser enfermera», cuenta Hadiza Issoufou, madre de cuatro hijos.',
  },
  {
    fr: 'Le projet a coûté 1,2 million de dollars.',
    en: 'The project cost 1.2 million dollars.',
    es: 'El proyecto costó 1,2 millones de dólares.',
  },
  {
    fr: 'Il comprend six salles de classe, une bibliothèque, un puits et des latrines séparées pour les filles.',
    en: 'It includes six classrooms, a library, a well and separate latrines for girls.',
    es: 'Incluye seis aulas, una biblioteca, un pozo y letrinas separadas para las niñas.',
  },
  {
    fr: 'Les travaux ont duré quatorze mois.',
    en: 'The works lasted fourteen months.',
    es: 'Las obras duraron catorce meses.',
  },
  {
    fr: 'Trente-huit maçons et charpentiers de la commune ont été recrutés, dont la moitié sont des personnes déplacées.',
    en: 'Thirty-eight masons and carpenters of the municipality were recruited, half of whom are displaced persons.',
    es: 'Se contrató a treinta y ocho albañiles y carpinteros del municipio, la mitad de ellos personas desplazadas.',
  },
  {
    fr: 'Le ministère de l’éducation formera les professeurs.',
    en: 'The Ministry of Education will train the teachers.',
    es: 'El Ministerio de Educación formará a los profesores.',
  },
  {
    fr: 'Au Niger, un enfant sur deux en âge d’aller à l’école primaire n’est pas inscrit, selon l’enquête nationale de 2023.',
    en: 'In Niger, one child in two of primary school age is not enrolled, according to the national survey of 2023.',
    es: 'En Níger, uno de cada dos niños en edad de ir a la escuela primaria no está inscrito, según la encuesta nacional de 2023.',
  },
  {
    fr: 'Deux autres chantiers commenceront à Zinder et à Agadez en janvier.',
    en: 'Two other sites will start in Zinder and Agadez in January.',
    es: 'Otras dos obras comenzarán en Zinder y Agadez en enero.',
  },
  { fr: 'Contact', en: 'Contact', es: 'Contacto' },
];

function unitsOf(rows: readonly Partial<Row>[]): UnitVariants[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([locale, text]) => [locale, { text, codes: [] }])),
  );
}

function only(locales: readonly Locale[], rows: readonly Partial<Row>[] = RELEASE): Partial<Row>[] {
  return rows.map((row) => Object.fromEntries(locales.map((locale) => [locale, row[locale]])));
}

/** The texts of a language moved on by one from a row: each stands where the next one belongs, the first of them last. */
function shifted(locale: Locale, from = 0): Row[] {
  const moved = RELEASE.slice(from).map((row) => row[locale]);
  return RELEASE.map((row, at) => {
    return at < from ? row : { ...row, [locale]: moved[(at - from + 1) % moved.length] };
  });
}

describe('a document whose units are right', () => {
  test.each<[string, readonly Locale[]]>([
    ['three languages', LOCALES],
    ['French and English', ['fr', 'en']],
    ['English and Spanish', ['en', 'es']],
    ['French and Spanish', ['fr', 'es']],
    ['one language', ['fr']],
  ])('has no suspect run in %s', (_, locales) => {
    expect(suspectRuns(unitsOf(only(locales)))).toEqual([]);
  });

  test('may have no units, units without a text and units with an empty one', () => {
    expect(suspectRuns([])).toEqual([]);
    expect(suspectRuns([{}, {}])).toEqual([]);
    expect(suspectRuns(unitsOf([{ fr: '', en: '' }, ...RELEASE]))).toEqual([]);
  });

  test('may have one unit that is wrong', () => {
    const rows = RELEASE.map((row, at) => (at === 5 ? { ...row, fr: 'Merci.' } : row));
    expect(suspectRuns(unitsOf(rows))).toEqual([]);
  });

  test('may be a list of names and figures that all languages write alike', () => {
    const rows = ['Hadiza Issoufou', '2023', 'Zinder', 'UNICEF', '+227 00 00 00 00'];
    expect(suspectRuns(unitsOf(rows.map((text) => ({ fr: text, en: text, es: text }))))).toEqual([]);
  });
});

describe('a document with texts that belong elsewhere', () => {
  test.each(LOCALES)('names the language that is shifted among three: %s', (locale) => {
    const [run, ...others] = suspectRuns(unitsOf(shifted(locale)));
    expect(others).toEqual([]);
    expect(run?.locales).toEqual([locale]);
    expect(run?.start).toBeLessThanOrEqual(1);
    expect(run?.end).toBeGreaterThanOrEqual(RELEASE.length - 2);
  });

  test('names both of two languages, in panel order', () => {
    const [run, ...others] = suspectRuns(unitsOf(only(['es', 'en'], shifted('es'))));
    expect(others).toEqual([]);
    expect(run?.locales).toEqual(['en', 'es']);
  });

  test('names the units from where the shift starts', () => {
    const [run, ...others] = suspectRuns(unitsOf(shifted('fr', 5)));
    expect(others).toEqual([]);
    expect(run).toMatchObject({ locales: ['fr'], end: RELEASE.length });
    expect(Math.abs((run?.start ?? 0) - 5)).toBeLessThanOrEqual(1);
  });

  test('names each of several runs', () => {
    const rows = [...shifted('fr'), ...RELEASE, ...shifted('es')];
    const runs = suspectRuns(unitsOf(rows));
    expect(runs.map(({ locales }) => locales)).toEqual([['fr'], ['es']]);
    expect(runs[0]?.end).toBeLessThanOrEqual(RELEASE.length + 1);
    expect(runs[1]?.start).toBeGreaterThanOrEqual(2 * RELEASE.length - 1);
  });

  test('names a text that is another document', () => {
    const rows = RELEASE.map((row, at) => ({ ...row, en: `${WEATHER[at % WEATHER.length]}` }));
    expect(suspectRuns(unitsOf(rows))).toEqual([{ start: 0, end: expect.any(Number) as number, locales: ['en'] }]);
  });

  test('passes over units that lack the language', () => {
    const rows = shifted('fr').flatMap((row) => [row, { es: row.es }]);
    const [run, ...others] = suspectRuns(unitsOf(rows));
    expect(others).toEqual([]);
    expect(run?.locales).toEqual(['fr']);
  });
});

const WEATHER = [
  'Heavy showers are forecast along the northern coast tonight',
  'Fishing boats should stay in harbour.',
  'Winds from the south-west will strengthen towards the evening, with gusts above 90 kilometres an hour on exposed hills.',
  'Fog follows.',
  'A dry spell of five days is likely after Thursday, before the next front brings snow down to 800 metres.',
];

test('units of any length and number are judged', () => {
  const long = 'mot '.repeat(50_000);
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    fr: `Texte ${at}`,
    en: at % 2 === 0 ? '' : 'x'.repeat(200),
  }));
  expect(suspectRuns(unitsOf([{ fr: long, en: long }, ...many]))).toBeInstanceOf(Array);
});
