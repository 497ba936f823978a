import type { MemoryStore } from '../../ports/memory.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import { MemoryKeeping } from '../memory-keeping.js';

/** Occurrences of one unit of work. */
const AT_ONCE = 1000;

/**
 * Takes out of the memory again what an import brought, units that nothing else vouches for with it.
 * @param onStep runs in each unit of work
 */
export async function takeBack(
  units: UnitOfWork,
  memory: MemoryStore,
  importId: string,
  now: () => Date,
  onStep: () => Promise<void>,
): Promise<void> {
  const keeping = new MemoryKeeping(memory);
  for (let left = true; left;) {
    left = await units.run(async () => {
      const found = await keeping.forget({ batchId: importId }, now(), { most: AT_ONCE });
      await onStep();
      return found === AT_ONCE;
    });
  }
}
