import type { Match } from '@triptych/contracts';
import type { FoundMatch } from '@triptych/desk';
import type { CodedText } from '@triptych/domain';

/** A match as the API shows it. */
export function presentMatch({ stored, type, rate, penalties, sameWords, substitution }: FoundMatch): Match {
  const { id, origin, releaseId, reference, approvedAt, approvedBy, uses } = stored.unit;
  return {
    unitId: id,
    ...{ type, rate, penalties: penalties.map(({ kind, points }) => ({ kind, points })), sameWords },
    source: presentText(stored.source),
    target: presentText(stored.target),
    proposal: substitution ? { text: substitution.text, replaced: [...substitution.replaced] } : null,
    ...{ origin, releaseId, reference, approvedAt, approvedBy, uses },
  };
}

function presentText({ text, codes }: CodedText): Match['source'] {
  return { text, codes: [...codes] };
}
