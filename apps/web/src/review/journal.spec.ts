import { openJournal, type JournalStorage } from './journal.js';
import { memoryStorage } from './testing/memory-storage.js';

const DAY = 24 * 60 * 60 * 1000;

const visit = (storage: JournalStorage | undefined, name: string, at = 0, personId = 'ana') =>
  openJournal(storage, { personId, locale: 'es', visit: name, now: () => at });

describe('openJournal', () => {
  it('offers a later visit what was kept and not forgotten', () => {
    const storage = memoryStorage();
    const first = visit(storage, 'first');
    first.keep('s1', 3, 'Uno');
    first.keep('s2', 1, 'Dos');
    first.forget('s2', 1);
    expect(visit(storage, 'second').earlier()).toEqual({ s1: 'Uno' });
  });

  it('does not offer a visit its own text', () => {
    const storage = memoryStorage();
    const only = visit(storage, 'only');
    only.keep('s1', 3, 'Uno');
    expect(only.earlier()).toEqual({});
  });

  it('lets no visit overwrite the text of another', () => {
    const storage = memoryStorage();
    visit(storage, 'first', 1).keep('s1', 3, 'Uno');
    visit(storage, 'second', 2).keep('s1', 3, 'Dos');
    visit(storage, 'second', 2).forget('s1', 3);
    expect(visit(storage, 'third').earlier()).toEqual({ s1: 'Uno' });
  });

  it('offers the newest of several texts', () => {
    const storage = memoryStorage();
    visit(storage, 'b', 2).keep('s1', 4, 'nuevo');
    visit(storage, 'a', 1).keep('s1', 3, 'viejo');
    expect(visit(storage, 'c', 3).earlier()).toEqual({ s1: 'nuevo' });
  });

  it('forgets the others when an offer was answered', () => {
    const storage = memoryStorage();
    visit(storage, 'a').keep('s1', 3, 'Uno');
    const second = visit(storage, 'b');
    second.keep('s1', 2, 'antes');
    second.keep('s1', 4, 'ahora');
    second.forgetOthers('s1', 4);
    expect(visit(storage, 'c').earlier()).toEqual({ s1: 'ahora' });
  });

  it('shows nobody the text of another person', () => {
    const storage = memoryStorage();
    visit(storage, 'a').keep('s1', 3, 'Uno');
    expect(visit(storage, 'b', 0, 'tom').earlier()).toEqual({});
  });

  it('forgets what is older than thirty days', () => {
    const storage = memoryStorage();
    visit(storage, 'a', 0).keep('s1', 3, 'Uno');
    expect(visit(storage, 'b', 31 * DAY).earlier()).toEqual({});
  });

  it.each([
    ['a missing storage', undefined],
    [
      'a full one',
      {
        ...memoryStorage(),
        setItem: () => {
          throw new Error('full');
        },
      },
    ],
  ])('passes over %s', (_, storage) => {
    expect(() => {
      visit(storage, 'a').keep('s1', 1, 'Uno');
    }).not.toThrow();
  });
});
