import { LOCALES } from '@triptych/domain';
import { pipeline, route } from './apertium-modes.js';

describe('the route', () => {
  it('exists for each of the six directions, and goes through Spanish between French and English', () => {
    const routes = LOCALES.flatMap((source) =>
      LOCALES.map((target) => [`${source}>${target}`, route({ source, target })]),
    );
    expect(Object.fromEntries(routes)).toEqual({
      'fr>fr': [],
      'fr>en': ['fr-es', 'spa-eng'],
      'fr>es': ['fr-es'],
      'en>fr': ['eng-spa', 'es-fr'],
      'en>en': [],
      'en>es': ['eng-spa'],
      'es>fr': ['es-fr'],
      'es>en': ['spa-eng'],
      'es>es': [],
    });
  });
});

describe('a mode file', () => {
  it('becomes a pipeline with null flush everywhere and without marks of unknown words', () => {
    const file =
      "lt-proc '/d/a.bin' | apertium-tagger -g $2 '/d/a.prob' | apertium-pretransfer|lt-proc $1 '/d/g.bin'\n";
    expect(pipeline(file)).toEqual({
      command:
        "cat | lt-proc -z '/d/a.bin' | apertium-tagger -z -g  '/d/a.prob' | apertium-pretransfer -z | lt-proc -z -n '/d/g.bin'",
      programs: ['bash', 'cat', 'lt-proc', 'apertium-tagger', 'apertium-pretransfer', 'lt-proc'],
      data: ['/d/a.bin', '/d/a.prob', '/d/g.bin'],
    });
  });
});
