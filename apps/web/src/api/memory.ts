import type {
  concordancePage,
  MatchPolicyBody,
  MemoryStatistics,
  memoryUnitPage,
  MemoryUnit,
  MemoryUnitDetail,
} from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isConcordance, type MemoryFilters } from '../memory/memory-filters.js';
import { withMarks, type FoundUnit } from '../memory/phrase-marks.js';
import { ApiProblem, queryString, request } from './client.js';
import { keys } from './keys.js';

type MemoryUnitPage = ReturnType<typeof memoryUnitPage.parse>;
type ConcordancePage = ReturnType<typeof concordancePage.parse>;
interface FoundPage {
  readonly items: readonly FoundUnit[];
  readonly nextCursor: string | null;
}

/** Where the units with these filters are as a file that translation tools read (TMX 1.4b). */
export function exportAddress({ removed: _, ...filters }: MemoryFilters): string {
  return `/api/v1/memory/export.tmx${queryString({ ...filters })}`;
}

/** Units of the memory: the closest first for a phrase in a known language, else the newest approval first. */
export function useMemoryUnits(filters: MemoryFilters) {
  return useInfiniteQuery({
    queryKey: [...keys.memory, 'units', filters],
    queryFn: ({ pageParam, signal }) => findUnits(filters, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
}

async function findUnits(filters: MemoryFilters, cursor: string | null, signal: AbortSignal): Promise<FoundPage> {
  const { q, locale } = filters;
  const query = { ...filters, cursor: cursor ?? undefined };
  if (isConcordance(filters) && locale) {
    const page = await request<ConcordancePage>('GET', '/memory/concordance', { query, signal });
    return { items: page.items.map((hit) => ({ ...hit, hits: [locale] })), nextCursor: page.nextCursor };
  }
  const page = await request<MemoryUnitPage>('GET', '/memory/units', { query, signal });
  return { items: withMarks(page.items, q, locale), nextCursor: page.nextCursor };
}

/** A unit with where it occurred, what people changed, and its variants. */
export function useMemoryUnit(id: number) {
  return useQuery({
    queryKey: [...keys.memory, 'unit', id],
    queryFn: ({ signal }) => request<MemoryUnitDetail>('GET', unitPath(id), { signal }),
  });
}

export function useMemoryStatistics() {
  return useQuery({
    queryKey: [...keys.memory, 'statistics'],
    queryFn: ({ signal }) => request<MemoryStatistics>('GET', '/memory/statistics', { signal }),
  });
}

export function useMatchPolicy() {
  return useQuery({
    queryKey: [...keys.memory, 'policy'],
    queryFn: ({ signal }) => request<MatchPolicyBody>('GET', '/memory/policy', { signal }),
  });
}

export function useSaveMatchPolicy() {
  return useMemoryAct((policy: MatchPolicyBody) => request<MatchPolicyBody>('PUT', '/memory/policy', { body: policy }));
}

/** The languages that change; null takes one away. */
export type TextChange = Readonly<Partial<Record<Locale, string | null>>>;

export interface UnitEdit {
  readonly id: number;
  /** What the person has seen. */
  readonly revision: number;
  readonly texts: TextChange;
}

export function useEditUnit() {
  return useMemoryAct(({ id, revision, texts }: UnitEdit) =>
    request<MemoryUnit>('PUT', unitPath(id), { body: { texts }, ifMatch: revision }),
  );
}

/** Takes units out of the memory, each by itself: those that were taken out, and why the first other one was not. */
export function useRemoveUnits() {
  return useMemoryAct((units: readonly MemoryUnit[]) =>
    eachOf(units, ({ id, revision }) => request<MemoryUnit>('DELETE', unitPath(id), { ifMatch: revision })),
  );
}

/** Puts back units that were removed or merged. */
export function useRestoreUnits() {
  return useMemoryAct((units: readonly MemoryUnit[]) =>
    eachOf(units, ({ id }) => request<MemoryUnit>('POST', `${unitPath(id)}/restore`)),
  );
}

export interface UnitMerge {
  readonly keep: MemoryUnit;
  /** In this order a language that `keep` lacks is taken from them. */
  readonly others: readonly MemoryUnit[];
}

export function useMergeUnits() {
  return useMemoryAct(({ keep, others }: UnitMerge) =>
    request<MemoryUnit>('POST', `${unitPath(keep.id)}/merge`, { body: { units: others.map(({ id }) => id) } }),
  );
}

/** The unit as it now is, when a change was refused because it is newer than what the person had seen. */
export function currentUnit(error: unknown): MemoryUnit | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'stale_revision') return undefined;
  const { current } = error.problem;
  return isUnit(current) ? current : undefined;
}

/** What became of units that were changed one by one. */
export interface EachOutcome {
  readonly done: readonly MemoryUnit[];
  readonly error?: unknown;
}

async function eachOf(
  units: readonly MemoryUnit[],
  act: (unit: MemoryUnit) => Promise<MemoryUnit>,
): Promise<EachOutcome> {
  const done: MemoryUnit[] = [];
  for (const unit of units) {
    try {
      done.push(await act(unit));
    } catch (error) {
      return { done, error };
    }
  }
  return { done };
}

/** An act on the memory; what is shown of it is asked for again, whether it succeeded or not. */
function useMemoryAct<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: keys.memory }),
  });
}

function isUnit(value: unknown): value is MemoryUnit {
  return typeof value === 'object' && value !== null && 'revision' in value && 'texts' in value;
}

function unitPath(id: number): string {
  return `/memory/units/${String(id)}`;
}
