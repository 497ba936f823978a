import type { ReleasePreview } from '@triptych/contracts';
import type { BlockType } from '@triptych/domain';

export type ProposedBlock = ReleasePreview['blocks'][number];

/** A line of the submitted text: what the desk proposes and what holds. */
export interface ChosenLine {
  readonly key: string;
  readonly position: number;
  readonly block: ProposedBlock;
  readonly included: boolean;
  /** What the line is. */
  readonly type: BlockType;
  /** What the desk takes it for. Restored lines of page furniture become paragraphs. */
  readonly proposedType: BlockType;
}

export interface Decisions {
  readonly choices: Readonly<Record<string, boolean>>;
  readonly types: Readonly<Record<string, BlockType>>;
}

/** The lines with what was decided by hand. */
export function chosenLines(blocks: readonly ProposedBlock[], { choices, types }: Decisions): ChosenLine[] {
  const keys = lineKeys(blocks);
  return blocks.map((block, position) => {
    const key = keys[position] ?? '';
    const included = choices[key] ?? block.included;
    const proposedType = included && block.type === 'chrome' ? 'paragraph' : block.type;
    const type = included ? (types[key] ?? proposedType) : proposedType;
    return { key, position, block, included, type, proposedType };
  });
}

/**
 * A line is known by its text and by how many equal ones stand before it, so that a decision outlives changes elsewhere in
 * the text.
 */
export function lineKeys(blocks: readonly Pick<ProposedBlock, 'text'>[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ text }) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return `${String(before)} ${text}`;
  });
}

/** What a person said that lines are, as the desk is told. */
export function givenTypes(lines: readonly ChosenLine[]): { block: number; type: Exclude<BlockType, 'chrome'> }[] {
  return lines.flatMap(({ position, included, type, proposedType }) =>
    included && type !== proposedType && type !== 'chrome' ? [{ block: position, type }] : [],
  );
}

/** Positions of the lines that are no part of the release. */
export function leftOutPositions(lines: readonly ChosenLine[]): number[] {
  return lines.filter(({ included }) => !included).map(({ position }) => position);
}
