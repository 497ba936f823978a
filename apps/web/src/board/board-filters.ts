import { RELEASE_STATES, parseLocale } from '@triptych/domain';
import type { BoardFilters } from '../api/keys.js';

/** Filters of the board as its address says them; what the desk does not know is left out. */
export function filtersOf(params: URLSearchParams): BoardFilters {
  const q = params.get('q')?.trim();
  return {
    state: RELEASE_STATES.find((state) => state === params.get('state')),
    locale: parseLocale(params.get('locale') ?? ''),
    q: q === '' ? undefined : q?.slice(0, 200),
  };
}

/** The address of a filtered board; nothing stands there that filters nothing. */
export function paramsOf(filters: BoardFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries<string | undefined>({ ...filters })) {
    if (value !== undefined && value !== '') params.set(name, value);
  }
  return params;
}

/** True when some releases may be hidden. */
export function isFiltered(filters: BoardFilters): boolean {
  return paramsOf(filters).size > 0;
}
