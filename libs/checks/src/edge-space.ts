import type { Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { isBlank } from './empty.js';

/** Space at the start or end of the target is not that of the source. */
export const edgeSpace: Check = {
  id: 'edge-space',
  mechanical: true,
  run({ source, target }) {
    if (isBlank(source) || isBlank(target)) return [];
    const findings: Finding[] = [];
    const [start, wantedStart] = [leading(target), ordinary(leading(source))];
    if (start !== wantedStart) {
      const span = { start: 0, end: start.length };
      findings.push({ check: 'edge-space', severity: 'warn', span, fix: wantedStart, params: { edge: 'start' } });
    }
    const [end, wantedEnd] = [trailing(target), ordinary(trailing(source))];
    if (end !== wantedEnd) {
      const span = { start: target.length - end.length, end: target.length };
      findings.push({ check: 'edge-space', severity: 'warn', span, fix: wantedEnd, params: { edge: 'end' } });
    }
    return findings;
  },
};

function leading(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailing(text: string): string {
  return text.slice(text.trimEnd().length);
}

/** Without breaks that nobody sees: those are to be removed from a target, not copied into it. */
function ordinary(spaces: string): string {
  return spaces.replace(/[^\t\n\r\p{Zs}]/gu, '');
}
