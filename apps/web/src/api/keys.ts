import type { Locale, ReleaseState } from '@triptych/domain';

export interface BoardFilters {
  readonly state?: ReleaseState | undefined;
  readonly locale?: Locale | undefined;
  readonly q?: string | undefined;
}

/** Names under which answers are kept. A shorter key stands for everything that begins with it. */
export const keys = {
  session: ['session'],
  desk: ['desk'],
  people: ['people'],
  apiKeys: ['api-keys'],
  work: ['work'],
  boards: ['board'],
  board: (filters: BoardFilters) => ['board', filters],
  release: (id: string) => ['release', id],
  releaseDetails: (id: string) => ['release', id, 'details'],
  segments: (id: string) => ['release', id, 'segments'],
  notes: (id: string) => ['release', id, 'notes'],
  repetitions: (id: string, segmentId: string | null, locale: Locale) => [
    'release',
    id,
    'repetitions',
    segmentId,
    locale,
  ],
  events: (id: string) => ['release', id, 'events'],
  abbreviations: ['abbreviations'],
} as const;
