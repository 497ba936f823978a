import { MEMORY_ORIGINS, parseLocale, type Locale, type MemoryOrigin } from '@triptych/domain';
import { SUSPICIONS, type SuspicionKind } from '@triptych/memory';

/** Which units are shown; everything given must hold. */
export interface MemoryFilters {
  /** A phrase. */
  readonly q?: string | undefined;
  /** The language of the phrase; any when it is not given. */
  readonly locale?: Locale | undefined;
  readonly origin?: MemoryOrigin | undefined;
  /** Human id of a release, or the name of a file. */
  readonly reference?: string | undefined;
  /** The import or alignment that units came with. */
  readonly batch?: string | undefined;
  readonly suspicion?: SuspicionKind | 'any' | undefined;
  /** Days of approval, as `2026-07-31`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `true`: those that were removed, instead of those that live. */
  readonly removed?: 'true' | undefined;
}

/** The unit that is open, beside the filters in the address. */
export const OPEN_UNIT = 'unit';

/** Filters as the address says them; what the desk does not know is left out. */
export function filtersOf(params: URLSearchParams): MemoryFilters {
  const suspicion = params.get('suspicion');
  return {
    q: textOf(params.get('q'), 500),
    locale: parseLocale(params.get('locale') ?? ''),
    origin: MEMORY_ORIGINS.find((origin) => origin === params.get('origin')),
    reference: textOf(params.get('reference'), 500),
    batch: textOf(params.get('batch'), 100),
    suspicion: suspicion === 'any' ? suspicion : SUSPICIONS.find((kind) => kind === suspicion),
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    removed: params.get('removed') === 'true' ? 'true' : undefined,
  };
}

/** The address of what is shown; nothing stands there that filters nothing. */
export function paramsOf(filters: MemoryFilters, open?: number): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries<string | undefined>({ ...filters })) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  if (open !== undefined) params.set(OPEN_UNIT, String(open));
  return params;
}

/** The id of the unit that is open, if one is. */
export function openUnitOf(params: URLSearchParams): number | undefined {
  const id = params.get(OPEN_UNIT) ?? '';
  return /^[1-9]\d{0,9}$/.test(id) ? Number(id) : undefined;
}

/** True when some units may be hidden. The language of a phrase that is not there filters nothing. */
export function isFiltered({ locale: _, ...filters }: MemoryFilters): boolean {
  return paramsOf(filters).size > 0;
}

/** True when only a phrase in a known language is asked for: the concordance answers, with the closest first. */
export function isConcordance({ q, locale, ...others }: MemoryFilters): boolean {
  return q !== undefined && locale !== undefined && paramsOf(others).size === 0;
}

function textOf(text: string | null, most: number): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed?.slice(0, most);
}

/** A day of the calendar; a 31 June is none. */
function dayOf(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
