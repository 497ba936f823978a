import type { Announcements, JobQueue } from '@triptych/desk';
import { BullJobQueue, InProcessJobQueue, LocalAnnouncements, RedisAnnouncements } from '@triptych/queue';
import type { Config } from './config.js';
import type { Log } from './log.js';

/** Bull on Redis where there is one, otherwise this process. */
export function openQueue(config: Config, log: Log): JobQueue {
  const onTrouble = (kind: string, detail: string, cause?: unknown) => log.warn({ queue: kind, detail, err: cause });
  return config.REDIS_URL
    ? new BullJobQueue({ redisUrl: config.REDIS_URL, onTrouble })
    : new InProcessJobQueue(onTrouble);
}

/** Redis pub/sub where there is one, otherwise this process. */
export function openAnnouncements(config: Config, log: Log): Announcements & { close?(): Promise<void> } {
  const onError = (error: unknown) => log.warn({ announcements: String(error) });
  return config.REDIS_URL
    ? new RedisAnnouncements({ redisUrl: config.REDIS_URL, onError })
    : new LocalAnnouncements(onError);
}
