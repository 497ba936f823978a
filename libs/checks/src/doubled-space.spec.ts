import { applyFixes } from './apply-fixes.js';
import { doubledSpace } from './doubled-space.js';
import { aPair } from './testing/a-pair.js';

describe('a doubled space', () => {
  test.each([
    ['offer  financial', 'offer financial'],
    ['a   b  c', 'a b c'],
    ['48\u202F 500', '48\u202F500'],
    ['40 \u00A0%', '40\u00A0%'],
    ['a\t b', 'a b'],
  ])('turns %j into %j', (target, fixed) => {
    const findings = doubledSpace.run(aPair({ target }));
    expect(findings.every(({ check, severity }) => check === 'doubled-space' && severity === 'warn')).toBe(true);
    expect(applyFixes(target, findings)).toBe(fixed);
  });

  test.each(['one two', '  edges are another rule  ', '<a  href="x">', 'line\n  line', ''])(
    'leaves %j alone',
    (target) => {
      expect(doubledSpace.run(aPair({ target }))).toEqual([]);
    },
  );

  test('leaves to the French rule what belongs to it', () => {
    expect(doubledSpace.run(aPair({ target: 'Pourquoi  ?', targetLocale: 'fr' }))).toEqual([]);
    expect(doubledSpace.run(aPair({ target: 'Pourquoi  ?', targetLocale: 'es' }))).toHaveLength(1);
  });
});
