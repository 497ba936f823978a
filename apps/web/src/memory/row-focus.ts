/** The buttons that open the rows, from top to bottom. */
function openers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-opens]')];
}

/** Gives the focus to the row of a unit. */
export function focusRow(id: number): void {
  openers()
    .find((opener) => opener.dataset['opens'] === String(id))
    ?.focus();
}

/** Gives the focus to the row that many steps from that of a unit; false when there is none. */
export function focusBeside(id: number, step: number): boolean {
  const all = openers();
  const beside = all[all.findIndex((opener) => opener.dataset['opens'] === String(id)) + step];
  beside?.focus();
  return beside !== undefined;
}

/** The row of a unit goes: whoever works by keyboard goes on with its neighbour. */
export function leaveRow(id: number): void {
  if (!focusBeside(id, 1)) focusBeside(id, -1);
}
