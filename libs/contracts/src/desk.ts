import { z } from 'zod';
import { languagePair } from './values.js';

/** What the desk is, for the screens: shown before sign-in too, so nothing private. */
export const deskInfo = z
  .object({
    /** True on an empty desk: the first administrator is still to be made. */
    setupOpen: z.boolean(),
    /** Names of the configured engines and what they serve; empty: drafts come from the memory only. */
    engines: z.array(z.object({ id: z.string(), pairs: z.array(languagePair) })),
  })
  .meta({ id: 'DeskInfo' });
export type DeskInfo = z.infer<typeof deskInfo>;

/** Server-sent events: what changed, never any text. The client asks again for what it shows. */
export const liveEvent = z
  .discriminatedUnion('type', [
    z.object({
      type: z.enum(['release.changed', 'target.changed']),
      releaseId: z.string(),
      locale: z.string().nullable(),
    }),
    z.object({ type: z.literal('memory.import.changed'), importId: z.string() }),
  ])
  .meta({ id: 'LiveEvent' });
export type LiveEvent = z.infer<typeof liveEvent>;
