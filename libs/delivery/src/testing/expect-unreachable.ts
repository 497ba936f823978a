import { DomainError } from '@triptych/domain';
import type { GuardedPages } from '../guarded-pages.js';
import { ADDRESS } from './press-site.js';

/** The refusal says its code and nothing else: no details, no cause, no word of the other side. */
export async function expectUnreachable(pages: GuardedPages, address = ADDRESS): Promise<void> {
  const error: unknown = await pages.fetch(address).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DomainError);
  expect(error).toMatchObject({ code: 'page_unreachable', message: 'page_unreachable', details: {} });
  expect((error as Error).cause).toBeUndefined();
}
