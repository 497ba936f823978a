import type { SourceFinding } from '@triptych/domain';
import { askedFindings, findingGroups, fixesOf, isFixable, markedSpan } from './asked-findings.js';
import { chosenLines } from './chosen-lines.js';
import { marksOf } from './page-marks.js';
import { aBlock, linesOf } from './testing/lines.js';

const NOTHING = { notes: [], ignored: [] };
const space = (block: number, start: number): SourceFinding => ({
  check: 'french-spacing',
  block,
  span: { start, end: start + 1 },
  fix: '\u202F',
});
const LINES = linesOf('a ; b ;', 'c ;');
const FINDINGS: SourceFinding[] = [
  { check: 'missing-contact' },
  space(0, 1),
  space(0, 5),
  { check: 'acronym-undefined', block: 1, span: { start: 0, end: 1 } },
  space(1, 1),
];

describe('askedFindings', () => {
  it('gives every finding an id of its own, and the same one when its line moves', () => {
    const ids = askedFindings(FINDINGS, LINES, NOTHING).map(({ id }) => id);
    expect(new Set(ids).size).toBe(FINDINGS.length);
    const moved = FINDINGS.map((finding) =>
      finding.block === undefined ? finding : { ...finding, block: finding.block + 1 },
    );
    expect(askedFindings(moved, linesOf('Nouveau.', 'a ; b ;', 'c ;'), NOTHING).map(({ id }) => id)).toEqual(ids);
  });

  it('asks nothing about a line that was left out by hand, nor how many lines were left out', () => {
    const [first] = LINES;
    const lines = chosenLines([aBlock('a ; b ;'), aBlock('c ;')], { choices: { [first!.key]: false }, types: {} });
    const findings = [...FINDINGS, { check: 'left-out-lines', params: { lines: '29' } }];
    const checks = askedFindings(findings, lines, NOTHING).map(({ finding }) => finding.check);
    expect(checks).toEqual(['missing-contact', 'acronym-undefined', 'french-spacing']);
  });

  it('knows what was answered', () => {
    const [contact, semicolon] = askedFindings(FINDINGS, LINES, NOTHING);
    const note = { finding: semicolon!.id, check: 'french-spacing', line: '0 a ; b ;', excerpt: ' ', text: 'Ainsi.' };
    const answered = askedFindings(FINDINGS, LINES, { notes: [note], ignored: [contact!.id] });
    expect(answered[0]).toMatchObject({ isIgnored: true, note: null });
    expect(answered[1]).toMatchObject({ isIgnored: false, note });
    expect(findingGroups(answered).map(({ check, findings, open }) => [check, findings.length, open.length])).toEqual([
      ['missing-contact', 1, 0],
      ['french-spacing', 3, 2],
      ['acronym-undefined', 1, 1],
    ]);
  });
});

describe('fixesOf', () => {
  it('corrects each block from its end, so that no correction moves the next', () => {
    const asked = askedFindings(FINDINGS, LINES, NOTHING);
    expect(asked.filter(isFixable)).toHaveLength(3);
    expect(fixesOf(asked)).toEqual([
      { block: 0, start: 5, end: 6, text: '\u202F' },
      { block: 0, start: 1, end: 2, text: '\u202F' },
      { block: 1, start: 1, end: 2, text: '\u202F' },
    ]);
  });
});

describe('markedSpan', () => {
  it.each([
    [
      { start: 2, end: 4 },
      { start: 2, end: 4 },
    ],
    [
      { start: 3, end: 3 },
      { start: 2, end: 4 },
    ],
    [
      { start: 0, end: 0 },
      { start: 0, end: 1 },
    ],
    [
      { start: 6, end: 6 },
      { start: 5, end: 6 },
    ],
  ])('%j is shown as %j', (span, shown) => {
    expect(markedSpan(span, 'abcdef')).toEqual(shown);
  });
});

describe('marksOf', () => {
  const [line] = LINES;
  const long: SourceFinding = { check: 'sentence-long', block: 0, span: { start: 0, end: 60 } };
  const block = { text: 'x'.repeat(80) };

  it('marks what is open, and long stretches only while they are looked at', () => {
    const asked = askedFindings([long, space(0, 1)], LINES, NOTHING);
    expect(marksOf(line!.key, block, asked, undefined)).toEqual([{ span: { start: 1, end: 2 }, isShown: false }]);
    expect(marksOf(line!.key, block, asked, asked[0]?.id)).toEqual([
      { span: { start: 0, end: 60 }, isShown: true },
      { span: { start: 1, end: 2 }, isShown: false },
    ]);
  });

  it('marks the whole block for a finding without a place, and nothing of another block', () => {
    const asked = askedFindings([{ check: 'navigation-residue', block: 1 }], LINES, NOTHING);
    expect(marksOf(LINES[1]!.key, block, asked, asked[0]?.id)).toEqual([{ span: null, isShown: true }]);
    expect(marksOf(line!.key, block, asked, asked[0]?.id)).toEqual([]);
  });
});
