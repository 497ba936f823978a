import { MARKS, type Mark } from '@triptych/domain';

/** What asks for attention first wins where several segments share one shape. */
const ATTENTION: readonly Mark[] = ['returned', 'initial', 'draft', 'translated', 'reviewed', 'final'];

/**
 * The shapes of a strip that has room for `room` of them. A release with more segments shares each shape among
 * neighbours, and the neighbour that is furthest behind gives it its form, so that nothing open is hidden.
 */
export function stripShapes(marks: readonly Mark[], room: number): readonly Mark[] {
  if (marks.length <= room) return marks;
  return Array.from({ length: room }, (_, place) => {
    const share = marks.slice(
      Math.floor((place * marks.length) / room),
      Math.floor(((place + 1) * marks.length) / room),
    );
    return ATTENTION.find((mark) => share.includes(mark)) ?? 'initial';
  });
}

/** How many segments have each mark, furthest advanced first, without the marks nobody has. */
export function countMarks(marks: readonly Mark[]): readonly { readonly mark: Mark; readonly count: number }[] {
  return [...MARKS]
    .reverse()
    .map((mark) => ({ mark, count: marks.filter((other) => other === mark).length }))
    .filter(({ count }) => count > 0);
}
