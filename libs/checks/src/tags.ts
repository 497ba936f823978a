import type { Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { surplus, tagShapes } from './tag-shapes.js';

/**
 * The target has not exactly the tags of the source. Their order may change with the order of the words; a lost one loses
 * a link or a note, a new one leads nowhere.
 */
export const tags: Check = {
  id: 'tags',
  mechanical: false,
  run({ source, target }) {
    const [wanted, present] = [tagShapes(source), tagShapes(target)];
    const [lost, added] = [surplus(wanted, present), surplus(present, wanted)];
    if (lost.length + added.length === 0) return [];
    const [first] = added;
    const finding: Finding = {
      check: 'tags',
      severity: 'block',
      ...(first ? { span: first.span } : {}),
      params: {
        kind: added.length === 0 ? 'lost' : lost.length === 0 ? 'added' : 'changed',
        lost: lost.map(({ text }) => text).join(' '),
        added: added.map(({ text }) => text).join(' '),
      },
    };
    return [finding];
  },
};
