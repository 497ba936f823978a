import type { CodedText, InlineCode } from '@triptych/domain';
import { misplacedAnswers, verifyAnswer } from './verify-answer.js';

const FRENCH = 'Les autorités locales à Turin sont formées à la gouvernance des migrations';

describe('an answer', () => {
  it.each<[string, unknown]>([
    [FRENCH, 'Local authorities in Turin are trained in migration governance'],
    ['OIM', 'IOM'],
    ['Cecile Riallant, OIM', 'Cecile Riallant, OIM'],
    ['Email : jgalindo@iom.int', 'Email : jgalindo@iom.int'],
    ['Oui', 'Yes, that is so'],
    ['Écrire à <b>{name}</b>', 'Write to <b>{name}</b>'],
    ['<b>a</b> et <i>b</i>', '<i>b</i> y <b>a</b>'],
    ['moins de 3 < 4', 'less than 3 < 4'],
    ['ligne\nune', 'line\n\tone'],
    ['signe \ufffd', 'sign \ufffd'],
  ])('to %j may be %j', (source, answer) => {
    expect(verifyAnswer({ text: source, codes: [] }, answer)).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['Oui', undefined, 'empty'],
    ['Oui', null, 'empty'],
    ['Oui', '', 'empty'],
    ['Oui', ' \u00a0\n', 'empty'],
    ['Oui', { text: 'Yes' }, 'damaged'],
    ['Oui', 1, 'damaged'],
    ['Oui', 'Yes\0', 'damaged'],
    ['Oui', 'Y\u0007es', 'damaged'],
    ['Oui', 'Y\ufffds', 'damaged'],
    ['Oui', 'Y\ud800s', 'damaged'],
    ['Oui', 'Yes<script>alert(1)</script>', 'damaged'],
    ['Oui', 'Yes<!-- x -->', 'damaged'],
    ['<b>Oui</b>', 'Yes</b>', 'damaged'],
    ['<b>Oui</b>', '<b><b>Yes</b>', 'damaged'],
    ['{name} dit oui', '{nom} says yes', 'damaged'],
    ['{name} dit oui', 'says yes', 'damaged'],
    [FRENCH, FRENCH, 'implausible'],
    [FRENCH, ` ${FRENCH.normalize('NFD')}`, 'implausible'],
    [FRENCH.repeat(5), 'No.', 'implausible'],
    ['Oui', 'Yes '.repeat(30), 'implausible'],
  ])('to %j must not be %j', (source, answer, reason) => {
    expect(verifyAnswer({ text: source, codes: [] }, answer)).toBe(reason);
  });

  const link: InlineCode = { id: 1, kind: 'pc', type: 'link', start: '<a>', end: '</a>' };
  const source: CodedText = { text: `<1>${FRENCH}</1>`, codes: [link] };
  it.each<[string, string | undefined]>([
    ['<1>Local authorities in Turin are trained</1>', undefined],
    ['Local authorities in Turin are trained', 'damaged'],
    ['<1> </1>', 'empty'],
    [`<1>${FRENCH}</1>`, 'implausible'],
  ])('to a text with codes is judged by its words and its tags: %j', (answer, reason) => {
    expect(verifyAnswer(source, answer)).toBe(reason);
  });
});

describe('misplaced answers', () => {
  it.each<[string, string[], string[], number[]]>([
    ['exchanged', ['30 villes', '12 pays', 'rien'], ['12 countries', '30 towns', 'nothing'], [0, 1]],
    ['turned round', ['1 a', '2 b', '3 c'], ['2 b', '3 c', '1 a'], [0, 1, 2]],
    ['one with and one without a number', ['30 villes', 'rien'], ['nothing', '30 towns'], [0, 1]],
    ['in place', ['30 villes', '12 pays'], ['30 towns', '12 countries'], []],
    ['another way of writing', ['1 500 le 20-24/11', '12'], ['on 11/20-24, 1,500', '12'], []],
    ['a number in words', ['30 villes', '2 pays'], ['thirty towns', '2 countries'], []],
    ['without numbers', ['a', 'b'], ['b', 'a'], []],
  ])('are found when they are %s', (_, sources, answers, misplaced) => {
    expect([...misplacedAnswers(sources, answers)].sort()).toEqual(misplaced);
  });
});
