import { CreatePerson, People, SubmitRelease, type NewPerson } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { readFile } from 'node:fs/promises';
import type { Command } from './command.js';

const PAIRS = LOCALES.flatMap((source) => LOCALES.filter((to) => to !== source).map((target) => ({ source, target })));

/** Only ever on a desk of its own folder that listens to this machine alone: `npm run demo` sees to both. */
const DEMO_PEOPLE: readonly (NewPerson & { readonly password: string })[] = [
  {
    name: 'Claire Moreau',
    email: 'officer@triptych.example',
    password: 'demo-officer-desk',
    roles: ['officer'],
    pairs: [],
  },
  {
    name: 'Ana Torres',
    email: 'translator@triptych.example',
    password: 'demo-translator-desk',
    roles: ['translator'],
    pairs: PAIRS,
  },
  {
    name: 'Ben Walker',
    email: 'reviewer@triptych.example',
    password: 'demo-reviewer-desk',
    roles: ['reviewer'],
    pairs: PAIRS,
  },
];

/** Fills an empty desk with three people and one real release. */
export const demo: Command = {
  name: 'demo',
  usage: '',
  summary: 'fill an empty desk with three people and a real release',
  async run(desk) {
    const people = await desk.get(People).all();
    if (people.length > 0 && !people.some(({ email }) => email === DEMO_PEOPLE[0]!.email)) {
      throw new Error('This desk has people of its own. The demo fills an empty desk only: run it with npm run demo.');
    }
    if (people.length === 0) {
      const created = [];
      for (const person of DEMO_PEOPLE) created.push(await desk.get(CreatePerson).run(person));
      const content = await readFile(new URL('../content/release.fr.txt', import.meta.url), 'utf8');
      await desk.get(SubmitRelease).run(created[0]!.id, {
        sourceLocale: 'fr',
        targetLocales: ['en', 'es'],
        source: { format: 'text', content },
        kind: 'press-release',
        urgency: 'routine',
        machineTranslation: true,
      });
    }
    console.log('\nSign in as one of the demo people:\n');
    for (const { roles, email, password } of DEMO_PEOPLE)
      console.log(`  ${roles[0]!.padEnd(11)} ${email.padEnd(28)} ${password}`);
    console.log('');
  },
};
