import type { ReleasePreview } from '@triptych/contracts';

type ProposedBlock = ReleasePreview['blocks'][number];

/** A line of the submitted text: what the desk proposes and what holds. */
export interface ChosenLine {
  readonly key: string;
  readonly position: number;
  readonly block: ProposedBlock;
  readonly included: boolean;
  /** Restored lines of page furniture become paragraphs. */
  readonly type: ProposedBlock['type'];
}

/**
 * The lines with what was decided by hand. A line is known by its text and by how many equal ones stand before it, so that
 * a decision outlives changes elsewhere in the text.
 */
export function chosenLines(
  blocks: readonly ProposedBlock[],
  choices: Readonly<Record<string, boolean>>,
): ChosenLine[] {
  const seen = new Map<string, number>();
  return blocks.map((block, position) => {
    const before = seen.get(block.text) ?? 0;
    seen.set(block.text, before + 1);
    const key = `${String(before)} ${block.text}`;
    const included = choices[key] ?? block.included;
    const type = included && block.type === 'chrome' ? 'paragraph' : block.type;
    return { key, position, block, included, type };
  });
}
