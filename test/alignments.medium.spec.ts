import {
  Alignments,
  KeepAlignment,
  LookUp,
  type AlignedRow,
  type MemoryAlignmentRecord,
  type PersonRecord,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { openDesk, type OpenDesk } from './open-desk.js';

const VERSIONS: Readonly<Record<Locale, string>> = {
  fr: `L’OIM ouvre un centre à Tripoli

Genève – Le centre accueillera 1 200 personnes par an. Il est financé par l’Union européenne.

« C’est une étape importante », a déclaré Amy Pope. Le bâtiment a été rénové en 2023.
`,
  en: `IOM opens a centre in Tripoli

Geneva – The centre will host 1,200 people a year. It is funded by the European Union.

“This is an important step,” said Amy Pope. The building was renovated in 2023.
`,
  es: `La OIM abre un centro en Trípoli

Ginebra – El centro acogerá a 1.200 personas al año, con fondos de la Unión Europea.

«Es un paso importante», declaró Amy Pope. El edificio fue renovado en 2023.
`,
};

let open: OpenDesk;
let manager: PersonRecord;

beforeAll(async () => {
  open = await openDesk();
  manager = await open.person('Mona', 'manager');
}, 30_000);
afterAll(() => open.close());

async function aligned(...locales: Locale[]): Promise<MemoryAlignmentRecord> {
  const alignments = open.desk.get(Alignments);
  let alignment = await alignments.begin(manager.id, 'Tripoli 2023');
  for (const locale of locales) {
    alignment = await alignments.putVersion(alignment.id, locale, { format: 'text', content: VERSIONS[locale] });
  }
  return alignment;
}

/** The rows as a person sees them. */
function shown({ versions, rows }: MemoryAlignmentRecord): string[] {
  return rows.map(({ runs }) =>
    Object.entries(runs)
      .map(([locale, { start, end }]) => {
        const sentences = versions[locale as Locale]?.segments.slice(start, end) ?? [];
        return sentences.map(({ text }) => text.slice(0, 12)).join(' + ');
      })
      .join(' | '),
  );
}

const confirmed = (rows: readonly AlignedRow[]) => rows.map((row): AlignedRow => ({ ...row, state: 'confirmed' }));
const found = async (q: string, source: Locale, target: Locale) => {
  const matches = await open.desk.get(LookUp).run({ source, target }, { text: q, codes: [], context: '' });
  return matches.map(({ rate, stored }) => [rate, stored.target.text, stored.unit.origin, stored.unit.reference]);
};

test('sentences of three versions are put beside each other, joined where one says in one what others say in two', async () => {
  expect((await aligned('fr')).rows).toEqual([]);
  expect(shown(await aligned('fr', 'en', 'es'))).toEqual([
    'L’OIM ouvre  | IOM opens a  | La OIM abre ',
    'Genève – Le  + Il est finan | Geneva – The + It is funded | Ginebra – El',
    '« C’est une  | “This is an  | «Es un paso ',
    'Le bâtiment  | The building | El edificio ',
  ]);
});

test('only confirmed rows enter the memory, as units of all three languages, and go with their alignment', async () => {
  const { desk } = open;
  const { id, rows, revision } = await aligned('fr', 'en', 'es');
  const [title, ...others] = rows;
  const arranged = await desk.get(Alignments).arrange(id, [...confirmed([title!]), ...others], revision);
  const counts = await desk.get(KeepAlignment).run(manager, id, arranged.revision);
  expect(counts).toEqual({ added: 1, variant: 0, merged: 0, unchanged: 0, 'left-out': 0 });
  expect(await found('La OIM abre un centro en Trípoli', 'es', 'en')).toEqual([
    [100, 'IOM opens a centre in Tripoli', 'aligned', 'Tripoli 2023'],
  ]);
  expect(await found('El edificio fue renovado en 2023.', 'es', 'en')).toEqual([]);

  const after = await desk.get(Alignments).find(id);
  const all = await desk.get(Alignments).arrange(id, confirmed(after.rows), after.revision);
  await desk.get(KeepAlignment).run(manager, id, all.revision);
  expect(await found('El edificio fue renovado en 2023.', 'es', 'fr')).toHaveLength(1);
  await desk.get(KeepAlignment).discard(manager.id, id);
  expect(await found('El edificio fue renovado en 2023.', 'es', 'fr')).toEqual([]);
  await expect(desk.get(Alignments).find(id)).rejects.toMatchObject({ code: 'not_found' });
});

test('rows that lose, double or disorder a sentence are refused, and so are those of an earlier state', async () => {
  const { desk } = open;
  const { id, rows, revision } = await aligned('fr', 'en');
  const arrange = (changed: readonly AlignedRow[], at = revision) => desk.get(Alignments).arrange(id, changed, at);
  await expect(arrange(rows.slice(1))).rejects.toMatchObject({ code: 'invalid_body' });
  await expect(arrange([rows[0]!, ...rows])).rejects.toMatchObject({ code: 'invalid_body' });
  await expect(arrange([...rows].reverse())).rejects.toMatchObject({ code: 'invalid_body' });
  await expect(arrange(rows, revision - 1)).rejects.toMatchObject({ code: 'stale_revision' });
  const emptied = rows.map((row) => ({ ...row, runs: { fr: row.runs.fr! } }));
  await expect(arrange(emptied)).rejects.toMatchObject({ code: 'invalid_body' });
  expect((await desk.get(Alignments).find(id)).rows).toEqual(rows);
  await expect(desk.get(KeepAlignment).run(manager, id, 99)).rejects.toMatchObject({ code: 'stale_revision' });
});

test('a version without any text is refused and changes nothing', async () => {
  const { id, revision } = await aligned('fr');
  const put = open.desk.get(Alignments).putVersion(id, 'en', { format: 'text', content: ' \n ' });
  await expect(put).rejects.toMatchObject({ code: 'empty_text' });
  expect(await open.desk.get(Alignments).find(id)).toMatchObject({ revision });
});
