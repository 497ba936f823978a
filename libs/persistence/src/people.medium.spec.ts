import type { ApiKeyRecord, SessionRecord } from '@triptych/desk';
import { openDatabase, type Database } from './open-database.js';
import { addRelease, addTeam, aPerson, aSubmission, AT, later, TEAM } from './testing/builders.js';
import { describeOnEachDatabase } from './testing/databases.js';

describeOnEachDatabase('people', (place) => {
  let database: Database;
  const run = <T>(work: () => Promise<T>) => database.unitOfWork.run(work);
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());

  test('are found by id and by address in any case, with everything about them', async () => {
    const ana = aPerson({
      id: 'ana',
      email: 'ana@desk.example',
      name: 'Ana Núñez',
      passwordHash: '$argon2id$…',
      roles: ['translator', 'reviewer'],
      pairs: [
        { source: 'fr', target: 'es' },
        { source: 'en', target: 'es' },
      ],
      locale: 'es',
      active: false,
    });
    await run(() => database.people.add(ana));
    expect(await database.people.byId('ana')).toEqual(ana);
    expect(await database.people.byEmail('ANA@desk.example')).toEqual(ana);
    expect(await database.people.byEmail('nobody@desk.example')).toBeUndefined();
    expect(await database.people.byId('nobody')).toBeUndefined();
  });

  test('are listed by name as people sort names', async () => {
    await run(async () => {
      await database.people.add(aPerson({ id: 'e', name: 'Émile' }));
      await database.people.add(aPerson({ id: 'f', name: 'felix' }));
    });
    const names = (await database.people.all()).map(({ name }) => name);
    expect(names).toEqual(['Ana Núñez', 'Émile', 'felix', 'Olga', 'Rita', 'Tom']);
  });

  test('choose the language of their screens', async () => {
    await run(() => database.people.setLocale('tom', 'fr'));
    expect(await database.people.byId('tom')).toEqual({ ...TEAM[1], locale: 'fr' });
  });

  test('have as much work as segments of included blocks wait for them in releases that are in work', async () => {
    const texts = [['menu Un'], ['Un.', 'Deux.'], ['Trois.']];
    const confirmed = { state: 'translated', text: 'x', confirmedBy: 'tom' } as const;
    for (const id of ['one', 'two', 'withdrawn']) {
      await addRelease(database, aSubmission({ id }, texts), ({ position }) => (position === 1 ? confirmed : {}));
      await run(async () => {
        await database.releases.changeTranslation(id, 'en', { translatorId: 'tom', reviewerId: 'rita' });
        await database.releases.changeTranslation(id, 'es', { translatorId: 'rita' });
      });
    }
    await run(() => database.releases.change('withdrawn', { state: 'withdrawn' }));
    await run(() => database.releases.changeBlock('two-b2', { included: false, reason: 'by-hand', type: 'paragraph' }));
    // Of `one` two initial and one translated segment count in each locale, of `two` one and one.
    expect(await database.people.workload()).toEqual(
      new Map([
        ['tom', 2 + 1],
        ['rita', 1 + 1 + (2 + 1)],
      ]),
    );
  });
});

describeOnEachDatabase('access', (place) => {
  let database: Database;
  const run = <T>(work: () => Promise<T>) => database.unitOfWork.run(work);
  beforeAll(async () => {
    database = await openDatabase(place.fresh());
    await addTeam(database);
  }, 30_000);
  afterAll(() => database.close());

  test('by a session lasts until it is removed or runs out', async () => {
    const session = (id: string, minutes: number): SessionRecord => ({
      id,
      personId: 'tom',
      createdAt: AT,
      expiresAt: later(minutes).toISOString(),
    });
    await run(async () => {
      for (const each of [session('a', 5), session('b', 10), session('c', 11)]) await database.sessions.add(each);
    });
    expect(await database.sessions.find('a')).toEqual(session('a', 5));
    await run(() => database.sessions.remove('a'));
    await run(() => database.sessions.removeExpired(later(10)));
    expect(await Promise.all(['a', 'b', 'c'].map((id) => database.sessions.find(id)))).toEqual([
      undefined,
      undefined,
      session('c', 11),
    ]);
  });

  test('by a key lasts until it is revoked; what was revoked is remembered', async () => {
    const key = (id: string, minutes: number): ApiKeyRecord => ({
      id,
      name: `Key ${id}`,
      digest: `digest-${id}`,
      scopes: ['published:read', 'releases:write'],
      personId: 'olga',
      createdAt: later(minutes).toISOString(),
      expiresAt: null,
      revokedAt: null,
    });
    await run(async () => {
      for (const each of [key('a', 1), key('b', 3), key('c', 2)]) await database.apiKeys.add(each);
    });
    expect(await database.apiKeys.all()).toEqual([key('b', 3), key('c', 2), key('a', 1)]);
    expect(await database.apiKeys.byDigest('digest-c')).toEqual(key('c', 2));
    expect(await database.apiKeys.byDigest('digest')).toBeUndefined();
    await run(() => database.apiKeys.revoke('c', later(4)));
    await run(() => database.apiKeys.revoke('c', later(9)));
    expect((await database.apiKeys.all()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await database.apiKeys.byId('c')).toEqual({ ...key('c', 2), revokedAt: later(4).toISOString() });
    expect(await database.apiKeys.byId('d')).toBeUndefined();
  });
});
