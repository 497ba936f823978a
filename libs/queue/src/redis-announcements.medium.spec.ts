import type { Announcement } from '@triptych/desk';
import { describeWithRedis, startRedisServer, type RedisServer } from '../../../test/redis-server.js';
import { RedisAnnouncements } from './redis-announcements.js';
import { CHANGED, announcementsContract } from './testing/announcements-contract.js';

describeWithRedis('announcements over Redis', () => {
  let redis: RedisServer;
  const opened: RedisAnnouncements[] = [];
  const open = (onError: (error: unknown) => void = () => undefined, prefix = 'test') => {
    const announcements = new RedisAnnouncements({ redisUrl: redis.url, onError, prefix });
    opened.push(announcements);
    return announcements;
  };

  beforeAll(async () => {
    redis = await startRedisServer();
  });
  afterEach(() => Promise.all(opened.splice(0).map((announcements) => announcements.close())));
  afterAll(() => redis.stop());

  announcementsContract((onError) => open(onError));

  test('another process hears, and the own process hears only once', async () => {
    const [here, there] = [open(), open()];
    const heardHere: Announcement[] = [];
    here.listen((announcement) => heardHere.push(announcement));
    const heard = new Promise<Announcement>((resolve) => there.listen(resolve));
    await untilHeard(here, there);
    here.announce({ type: 'target.changed', releaseId: 'r-7', locale: 'en' });
    expect(await heard).toMatchObject({ type: 'work.waiting' });
    await untilHeard(there, here);
    expect(heardHere.filter((announcement) => announcement.type === 'target.changed')).toHaveLength(1);
  });

  test('desks with different prefixes do not hear each other', async () => {
    const [here, there, stranger] = [open(), open(), open(undefined, 'other')];
    const heard: Announcement[] = [];
    stranger.listen((announcement) => heard.push(announcement));
    await untilHeard(here, there);
    expect(heard).toEqual([]);
  });

  test('a malformed message is ignored and the next is heard', async () => {
    const [here, there] = [open(), open()];
    const heard: Announcement[] = [];
    there.listen((announcement) => heard.push(announcement));
    await untilHeard(here, there);
    await redis.command('PUBLISH', 'test:announcements', '{"from":1}');
    await untilHeard(here, there);
    expect(heard.every(({ type }) => type === 'work.waiting')).toBe(true);
  });

  test('announcing works without Redis, and others hear again when it is back', async () => {
    const errors: unknown[] = [];
    const [here, there] = [open((error) => errors.push(error)), open()];
    await untilHeard(here, there);
    await redis.kill();
    const heardHere: Announcement[] = [];
    here.listen((announcement) => heardHere.push(announcement));
    here.announce(CHANGED);
    expect(heardHere).toEqual([CHANGED]);
    await redis.start();
    await untilHeard(here, there);
    expect(errors).not.toEqual([]);
  }, 60_000);

  test('opening and closing without Redis neither throws nor waits', async () => {
    await redis.kill();
    const announcements = open();
    announcements.announce(CHANGED);
    await announcements.close();
    await announcements.close();
    await redis.start();
  }, 60_000);
});

/** Announces until the other process has heard it: a subscription takes a moment, and so does a reconnection. */
async function untilHeard(from: RedisAnnouncements, to: RedisAnnouncements): Promise<void> {
  await new Promise<void>((resolve) => {
    const announcing = setInterval(() => from.announce({ type: 'work.waiting' }), 20);
    const stop = to.listen(() => {
      clearInterval(announcing);
      stop();
      resolve();
    });
  });
}
