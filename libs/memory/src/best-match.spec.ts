import fc from 'fast-check';
import { bestMatch, type MemoryCandidate } from './best-match.js';
import { contextKey } from './context-key.js';
import { memoryKey } from './memory-key.js';

const text = 'L’OIM a publié un rapport.';
const segment = { text, key: memoryKey(text), context: contextKey('Titre', 'Fin.') };

function aCandidate(overrides: Partial<MemoryCandidate> = {}): MemoryCandidate {
  const { source = "L'OIM a publié un rapport." } = overrides;
  return {
    source,
    key: memoryKey(source),
    target: 'IOM published a report.',
    context: contextKey('Autre titre', null),
    approvedAt: '2025-03-01T09:00:00Z',
    unitId: 'unit-1',
    ...overrides,
  };
}

describe('the key of a context', () => {
  test('unites neighbours that are identical', () => {
    expect(contextKey('L’OIM', 'a\u00A0b')).toBe(contextKey("L'OIM ", 'a b'));
  });

  test.each([
    ['a', 'b', 'b', 'a'],
    ['a b', null, 'a', 'b'],
    ['a\nb', null, 'a', 'b'],
    [null, 'a', 'a', null],
    ['a', 'b', 'a', 'c'],
  ])('keeps (%j, %j) and (%j, %j) apart', (previous, next, otherPrevious, otherNext) => {
    expect(contextKey(previous, next)).not.toBe(contextKey(otherPrevious, otherNext));
  });
});

describe('the best match', () => {
  test('is undefined when no candidate is identical', () => {
    expect(bestMatch(segment, [aCandidate({ source: 'L’OIM a publié un autre rapport.' })])).toBeUndefined();
    expect(bestMatch(segment, [])).toBeUndefined();
  });

  test('is exact when only the source is identical', () => {
    const candidate = aCandidate();
    expect(bestMatch(segment, [candidate])).toEqual({ candidate, type: 'tm', rate: 100 });
  });

  test('prefers equal neighbours to a newer approval', () => {
    const inContext = aCandidate({
      unitId: 'unit-2',
      context: contextKey('Titre', 'Fin.'),
      approvedAt: '2020-01-01T00:00:00Z',
    });
    expect(bestMatch(segment, [aCandidate(), inContext])).toEqual({ candidate: inContext, type: 'icm', rate: 100 });
  });

  test('needs both neighbours for an in-context match', () => {
    const half = aCandidate({ context: contextKey('Titre', 'Suite.') });
    expect(bestMatch(segment, [half])?.type).toBe('tm');
  });

  test('prefers the newest approval, read as a time and not as text', () => {
    const older = aCandidate({ unitId: 'unit-1', approvedAt: '2025-03-01T10:30:00+02:00' });
    const newer = aCandidate({ unitId: 'unit-2', approvedAt: '2025-03-01T09:00:00Z' });
    expect(bestMatch(segment, [older, newer])?.candidate).toBe(newer);
  });

  test('passes over a blank target', () => {
    expect(bestMatch(segment, [aCandidate({ target: ' \u00A0' })])).toBeUndefined();
  });

  test('finds nothing for a blank segment', () => {
    expect(bestMatch({ ...segment, text: ' ', key: '' }, [aCandidate({ source: '' })])).toBeUndefined();
  });

  test('does not depend on the order of the candidates', () => {
    const candidates = [
      aCandidate({ unitId: 'unit-3' }),
      aCandidate({ unitId: 'unit-1' }),
      aCandidate({ unitId: 'unit-2' }),
      aCandidate({ unitId: 'unit-4', approvedAt: '2024-01-01T00:00:00Z' }),
    ];
    const orders = fc.shuffledSubarray(candidates, { minLength: candidates.length });
    fc.assert(fc.property(orders, (order) => bestMatch(segment, order)?.candidate.unitId === 'unit-1'));
  });
});
