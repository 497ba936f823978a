import type { SourceFinding } from '@triptych/domain';
import { askedFindings } from './asked-findings.js';
import { renamesAfterFix } from './fixed-source.js';
import { aBlock, linesOf } from './testing/lines.js';

const NOTHING = { notes: [], ignored: [] };
const space = (start: number): SourceFinding => ({
  check: 'french-spacing',
  block: 0,
  span: { start, end: start + 1 },
  fix: '\u202F',
});

describe('renamesAfterFix', () => {
  const lines = linesOf('a ; b ; c ;', 'Reste.');
  const before = askedFindings([space(1), space(5), space(9)], lines, NOTHING);
  const blocks = [aBlock('a\u202F; b ; c ;'), aBlock('Reste.')];
  const renames = renamesAfterFix(lines, before, before.slice(0, 1), { blocks, findings: [space(5), space(9)] });

  it('follows a line to its corrected text', () => {
    expect(renames.lines).toEqual({ '0 a ; b ; c ;': '0 a\u202F; b ; c ;' });
  });

  it('follows the findings that are left in their order', () => {
    const after = askedFindings([space(5), space(9)], linesOf('a\u202F; b ; c ;', 'Reste.'), NOTHING);
    expect(before.slice(1).map(({ id }) => renames.findings[id])).toEqual(after.map(({ id }) => id));
  });

  it('follows no finding that is gone', () => {
    const all = renamesAfterFix(lines, before, before, { blocks, findings: [] });
    expect(all.findings).toEqual({});
  });
});
