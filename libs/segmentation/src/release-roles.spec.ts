import { readRoles } from './release-roles.js';
import { splitLines, type SourceLine } from './source-line.js';

/** How often lines are looked at while their roles are read: every line is read through a counting list. */
function countReads(lines: readonly SourceLine[]): number {
  let reads = 0;
  const counted = new Proxy(lines, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  readRoles(counted, { isLeftOutBefore: (line) => line === 'Suivant' });
  return reads;
}

describe('the work of reading roles', () => {
  it.each([
    ['letters', 'a\n'],
    ['bullets alone', '-\n'],
    ['list items', '- a\n'],
    ['labels', 'A\nAb\n'],
    ['glued labels', 'Nous\nNousAvons\n'],
    ['contacts', 'Contact :\nAnne Roy\n'],
    ['boilerplates', 'About IOM\nIOM has members.\n'],
    ['sentences', 'Le centre a ouvert hier dans la ville de Dakar.\n'],
    ['datelines', 'Dakar – Le centre a ouvert hier dans la ville.\n'],
    ['captions', 'Photo : OIM\n'],
    ['lines left out before', 'Suivant\nUn titre\n'],
  ])('doubles at most when %s double', (_, unit) => {
    const once = countReads(splitLines(unit.repeat(500)));
    const twice = countReads(splitLines(unit.repeat(1000)));
    expect(once).toBeGreaterThan(500);
    expect(twice).toBeLessThanOrEqual(2 * once + 50);
  });
});
