import type { Target } from '@triptych/contracts';

/** A machine draft nobody has touched; overrides say what matters to the test. */
export function aTarget(overrides: Partial<Target> = {}): Target {
  return {
    text: 'Borrador',
    state: 'initial',
    origin: 'mt',
    engine: 'apertium',
    matchRate: null,
    matchType: null,
    revision: 1,
    findings: [],
    confirmedBy: null,
    acceptedBy: null,
    returned: null,
    awaitsDraft: false,
    ...overrides,
  };
}
