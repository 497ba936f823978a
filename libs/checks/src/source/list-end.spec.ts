import type { Locale } from '@triptych/domain';
import { aRelease, withFixes } from '../testing/a-release.js';
import { listEnd } from './list-end.js';

const list = (...texts: string[]): { text: string; type: 'list-item' }[] =>
  texts.map((text) => ({ text, type: 'list-item' }));

describe('the ends of list items', () => {
  test.each<[Locale, string[], string[]]>([
    ['fr', ['un ;', 'deux ;', 'trois'], ['un ;', 'deux ;', 'trois.']],
    ['fr', ['un ;', 'deux ;', 'trois ;'], ['un ;', 'deux ;', 'trois.']],
    ['fr', ['un ;', 'deux', 'trois ;', 'quatre.'], ['un ;', 'deux\u202F;', 'trois ;', 'quatre.']],
    ['en', ['one;', 'two', 'three;', 'four'], ['one;', 'two;', 'three;', 'four.']],
    ['en', ['One.', 'Two', 'Three.', 'Four '], ['One.', 'Two.', 'Three.', 'Four. ']],
  ])('%s: %j become %j', (locale, items, expected) => {
    const release = aRelease(locale, ...list(...items));
    const fixed = withFixes(release, listEnd.run(release));
    expect(fixed).toEqual(expected);
    expect(listEnd.run(aRelease(locale, ...list(...fixed)))).toEqual([]);
  });

  test('differ where only a person can choose', () => {
    expect(listEnd.run(aRelease('en', ...list('one;', 'two.', 'three;', 'four.')))).toEqual([
      { check: 'list-end', block: 1, span: { start: 3, end: 4 }, params: { found: '.', expected: ';' } },
    ]);
  });

  test.each([
    [list('one;', 'two;', 'three.')],
    [list('one;', 'two; and', 'three.')],
    [list('One.', 'Two!', 'Three?')],
    [list('One', 'Two', 'Three')],
    [list('One', 'Two', 'Three.')],
    [list('One', 'Two.')],
    [list('“One.”', 'Two.', 'Three.')],
    [list('one;', 'two:', 'three.')],
    [[...list('one;', 'two;'), 'Text.', ...list('One', 'Two')]],
  ])('are one way in %j', (blocks) => {
    expect(listEnd.run(aRelease('en', ...blocks))).toEqual([]);
  });
});
