import type { Block } from '@triptych/contracts';
import type { Locale, Origin } from '@triptych/domain';

/** How many segments of a translation came from where. */
export type Origins = Readonly<Record<Origin, number>>;

/** Counts the origins of the texts that stand in a translation now. */
export function originsOf(blocks: readonly Block[], locale: Locale): Origins {
  const origins = { mt: 0, tm: 0, person: 0 };
  for (const { included, segments } of blocks) {
    for (const { targets } of included ? segments : []) {
      const origin = targets[locale]?.origin;
      if (origin) origins[origin] += 1;
    }
  }
  return origins;
}
