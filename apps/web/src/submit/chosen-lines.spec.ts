import type { ReleasePreview } from '@triptych/contracts';
import { chosenLines } from './chosen-lines.js';

type Block = ReleasePreview['blocks'][number];

const menu = (text: string): Block => ({
  type: 'chrome',
  included: false,
  reason: 'menu-link',
  text,
  segments: [{ text }],
});
const paragraph = (text: string): Block => ({
  type: 'paragraph',
  included: true,
  reason: null,
  text,
  segments: [{ text }],
});

describe('chosenLines', () => {
  it('follows the proposal where nothing was decided by hand', () => {
    const lines = chosenLines([menu('Structure'), paragraph('Turin.')], {});
    expect(lines.map(({ included }) => included)).toEqual([false, true]);
  });

  it('tells equal lines apart by their order', () => {
    const blocks = [menu('Structure'), menu('Structure')];
    const [first, second] = chosenLines(blocks, {});
    expect(first?.key).not.toBe(second?.key);
    const chosen = chosenLines(blocks, { [second!.key]: true });
    expect(chosen.map(({ included }) => included)).toEqual([false, true]);
  });

  it('keeps a decision when another line is added before it', () => {
    const [line] = chosenLines([menu('Agir')], {});
    const chosen = chosenLines([paragraph('Nouveau.'), menu('Agir')], { [line!.key]: true });
    expect(chosen[1]?.included).toBe(true);
  });

  it('makes a paragraph of a restored menu line', () => {
    const [line] = chosenLines([menu('Agir')], {});
    expect(chosenLines([menu('Agir')], { [line!.key]: true })[0]?.type).toBe('paragraph');
  });
});
