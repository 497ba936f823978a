import { LOCALES, type Locale } from '@triptych/domain';
import { fold, FOLD_VERSION } from '@triptych/memory';
import { IsNull, Raw, type EntityManager } from 'typeorm';
import { MemoryUnitEntity } from '../entities/memory-unit.entity.js';
import { PostingMemberEntity, PostingTokenEntity } from '../entities/posting.entity.js';
import { textsOf } from '../repositories/memory-rows.js';
import { writeState, type PostingState } from './posting-state.js';
import { addTokens } from './tokens.js';

/** Units whose words are counted. A word that a larger memory has and none of these is rare. */
const SAMPLE = 100_000;

/** Units that are read at a time. */
const PAGE = 5000;

/** Empties the tables and ranks the words by how many units of a sample have them. What follows fills the tables. */
export async function beginAnew(manager: EntityManager, state: PostingState): Promise<void> {
  for (const entity of ['posting_list', 'posting_group', PostingMemberEntity, PostingTokenEntity]) {
    await manager.clear(entity);
  }
  const counts = await countWords(manager);
  let nextToken = 0;
  for (const locale of LOCALES) {
    const words = [...counts[locale]].sort(([, a], [, b]) => b - a).map(([word]) => word);
    await addTokens(manager, locale, words, nextToken);
    nextToken += words.length;
  }
  const build = state.build + 1;
  const counted = { countedAt: state.latest, foldVersion: FOLD_VERSION };
  await writeState(manager, { seq: 0, build, ...counted, nextToken, nextGroup: 0 });
}

async function countWords(manager: EntityManager): Promise<Record<Locale, Map<string, number>>> {
  const counts = { fr: new Map<string, number>(), en: new Map<string, number>(), es: new Map<string, number>() };
  const units = await manager.countBy(MemoryUnitEntity, { removedAt: IsNull() });
  const apart = Math.max(1, Math.ceil(units / SAMPLE));
  for (let last = 0; ;) {
    const page = await manager.find(MemoryUnitEntity, {
      where: { removedAt: IsNull(), id: Raw((id) => `${id} > :last AND ${id} % :apart = 0`, { last, apart }) },
      order: { id: 'ASC' },
      take: PAGE,
    });
    for (const row of page) {
      for (const [locale, { text, codes }] of Object.entries(textsOf(row))) {
        const own = counts[locale as Locale];
        for (const word of new Set(fold(text, codes).words)) own.set(word, (own.get(word) ?? 0) + 1);
      }
    }
    if (page.length < PAGE) return counts;
    last = page.at(-1)?.id ?? last;
  }
}
