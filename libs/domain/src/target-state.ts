/** The four states of XLIFF 2 (section 4.3.1.31), and nothing else. A draft is an origin, not a state. */
export const TARGET_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

interface Move {
  readonly from: readonly TargetState[];
  readonly to: TargetState;
}

/** Everything that can happen to the state of a target, and from where. */
const MOVES = {
  /** A person saves a text without vouching for it. What was vouched for before no longer holds. */
  edit: { from: ['initial', 'translated', 'reviewed'], to: 'initial' },
  /** A translator vouches for the text. */
  confirm: { from: ['initial', 'translated', 'reviewed'], to: 'translated' },
  /** A second person vouches for it. */
  accept: { from: ['translated'], to: 'reviewed' },
  /** The second person sends it back with a reason. */
  return: { from: ['translated', 'reviewed'], to: 'initial' },
  /** The language version that holds it was approved. */
  finalize: { from: ['reviewed'], to: 'final' },
} as const satisfies Record<string, Move>;

export type TargetMove = keyof typeof MOVES;

/** The state after a move, or undefined when the move is not allowed from here. */
export function nextState(state: TargetState, move: TargetMove): TargetState | undefined {
  const { from, to }: Move = MOVES[move];
  return from.includes(state) ? to : undefined;
}
