import type { LanguagePair, Person, Role } from '@triptych/domain';
import { chooseTeam } from './choose-team.js';

const frEn: LanguagePair = { source: 'fr', target: 'en' };
const person = (id: string, roles: Role[], pairs = [frEn]): Person => ({ id, roles, pairs });
const nobody = { translatorId: null, reviewerId: null };

const ana = person('ana', ['translator']);
const ben = person('ben', ['translator', 'reviewer']);
const eva = person('eva', ['reviewer']);
const kim = person('kim', ['translator', 'reviewer'], [{ source: 'fr', target: 'es' }]);

test.each([
  ['the least loaded of the pair', [ana, ben, eva, kim], { ana: 9, ben: 2, eva: 5 }, nobody, 'ben', 'eva'],
  ['never the same person twice', [ben], {}, nobody, 'ben', null],
  ['equal loads go by id', [ben, ana, eva], {}, nobody, 'ana', 'ben'],
  ['a place that is taken stays', [ana, ben, eva], { ana: 50 }, { ...nobody, translatorId: 'ana' }, 'ana', 'ben'],
  ['a taken reviewer is not made translator', [ben], {}, { ...nobody, reviewerId: 'ben' }, null, 'ben'],
  ['nobody works in the pair', [kim], {}, nobody, null, null],
])('%s', (_, people, load, taken, translatorId, reviewerId) => {
  expect(chooseTeam(frEn, people, new Map(Object.entries(load)), taken)).toEqual({ translatorId, reviewerId });
});
