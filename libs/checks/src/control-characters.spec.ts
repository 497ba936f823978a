import { controlCharacters } from './control-characters.js';
import { aPair } from './testing/a-pair.js';

describe('characters that nobody can see', () => {
  test.each([
    ['a\u0000b', 'ab', 'U+0000'],
    ['a\u001Fb', 'ab', 'U+001F'],
    ['a\u0091b', 'ab', 'U+0091'],
    ['co\u00ADop', 'coop', 'U+00AD'],
    ['a\u200B\u200Bb', 'ab', 'U+200B'],
    ['\uFEFFabc', 'abc', 'U+FEFF'],
    ['a\u202Egpj.exe\u2066', 'agpj.exe\u2066', 'U+202E'],
    ['a\u200D\u202Ab', 'ab', 'U+200D U+202A'],
    ['a\u{E0041}b', 'ab', 'U+E0041'],
    ['a\uFFFEb', 'ab', 'U+FFFE'],
    ['one\u2028two', 'one two', 'U+2028'],
    ['one\u0085two', 'one two', 'U+0085'],
  ])('%j block, and the first fix gives %j', (target, fixed, characters) => {
    const [first] = controlCharacters.run(aPair({ target }));
    expect(first).toMatchObject({ check: 'control-characters', severity: 'block', params: { characters } });
    expect(target.slice(0, first?.span?.start) + first?.fix + target.slice(first?.span?.end)).toBe(fixed);
  });

  test('a lost letter blocks where it stands and has no fix', () => {
    expect(controlCharacters.run(aPair({ target: 'd\uFFFDplac\uFFFD' }))).toEqual([
      { check: 'control-characters', severity: 'block', span: { start: 1, end: 2 }, params: { characters: 'U+FFFD' } },
      { check: 'control-characters', severity: 'block', span: { start: 6, end: 7 }, params: { characters: 'U+FFFD' } },
    ]);
  });

  test.each([
    'Une ligne\nou deux\tcolonnes',
    'espace\u00A0: fin\u202F!',
    'e\u0301',
    '👩🏽\u200D⚕\uFE0F',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '\uE000',
  ])('%j is clean', (target) => {
    expect(controlCharacters.run(aPair({ target }))).toEqual([]);
  });
});
