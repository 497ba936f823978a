import { applyFixes } from './apply-fixes.js';
import { edgeSpace } from './edge-space.js';
import { aPair } from './testing/a-pair.js';

describe('space at the edges', () => {
  test.each([
    ['a', ' b', 'b', ['start']],
    ['a', 'b \u00A0', 'b', ['end']],
    ['a', '\tb\n', 'b', ['start', 'end']],
    [' a ', 'b', ' b ', ['start', 'end']],
    ['a\n', 'b', 'b\n', ['end']],
  ])('of %j → %j is to be that of the source: %j', (source, target, fixed, edges) => {
    const findings = edgeSpace.run(aPair({ source, target }));
    expect(findings.map(({ params }) => params?.['edge'])).toEqual(edges);
    expect(applyFixes(target, findings)).toBe(fixed);
  });

  test.each([
    ['a', 'b'],
    [' a', ' b'],
    ['a', ' '],
    [' ', 'b'],
  ])('%j → %j is silent', (source, target) => {
    expect(edgeSpace.run(aPair({ source, target }))).toEqual([]);
  });
});
