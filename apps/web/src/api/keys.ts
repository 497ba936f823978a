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
  /** `revision` of the text that is confirmed: another text is open in other places. */
  repetitions: (id: string, segmentId: string | null, locale: Locale, revision: number) => [
    'release',
    id,
    'repetitions',
    segmentId,
    locale,
    revision,
  ],
  events: (id: string) => ['release', id, 'events'],
  abbreviations: ['abbreviations'],
  memory: ['memory'],
  memoryImports: ['memory-imports'],
  memoryImport: (id: string) => ['memory-imports', id],
  alignments: ['alignments'],
  alignment: (id: string) => ['alignments', id],
} as const;
