import type { ReleasePreview } from '@triptych/contracts';
import { chosenLines, givenTypes, leftOutPositions } from './chosen-lines.js';

const NOTHING = { choices: {}, types: {} };
const choosing = (key: string) => ({ ...NOTHING, choices: { [key]: true } });

type Block = ReleasePreview['blocks'][number];

const menu = (text: string): Block => ({
  type: 'chrome',
  included: false,
  reason: 'menu-link',
  marker: '',
  text,
  segments: [{ text, codes: [] }],
});
const paragraph = (text: string): Block => ({
  type: 'paragraph',
  included: true,
  reason: null,
  marker: '',
  text,
  segments: [{ text, codes: [] }],
});

describe('chosenLines', () => {
  it('follows the proposal where nothing was decided by hand', () => {
    const lines = chosenLines([menu('Structure'), paragraph('Turin.')], NOTHING);
    expect(lines.map(({ included }) => included)).toEqual([false, true]);
  });

  it('tells equal lines apart by their order', () => {
    const blocks = [menu('Structure'), menu('Structure')];
    const [first, second] = chosenLines(blocks, NOTHING);
    expect(first?.key).not.toBe(second?.key);
    const chosen = chosenLines(blocks, choosing(second!.key));
    expect(chosen.map(({ included }) => included)).toEqual([false, true]);
  });

  it('keeps a decision when another line is added before it', () => {
    const [line] = chosenLines([menu('Agir')], NOTHING);
    const chosen = chosenLines([paragraph('Nouveau.'), menu('Agir')], choosing(line!.key));
    expect(chosen[1]?.included).toBe(true);
  });

  it('makes a paragraph of a restored menu line', () => {
    const [line] = chosenLines([menu('Agir')], NOTHING);
    expect(chosenLines([menu('Agir')], choosing(line!.key))[0]?.type).toBe('paragraph');
  });

  it('takes a line for what a person says it is, and tells the desk only what it does not think itself', () => {
    const blocks = [paragraph('Turin.'), menu('Agir')];
    const [first, second] = chosenLines(blocks, NOTHING);
    const types = { [first!.key]: 'lead', [second!.key]: 'headline' } as const;
    const lines = chosenLines(blocks, { ...NOTHING, types });
    expect(lines.map(({ type }) => type)).toEqual(['lead', 'chrome']);
    expect(givenTypes(lines)).toEqual([{ block: 0, type: 'lead' }]);
    expect(leftOutPositions(lines)).toEqual([1]);
  });
});
