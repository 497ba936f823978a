import { randomUUID } from 'node:crypto';
import { Announcements, type Announcement } from '@triptych/desk';
import { readAnnouncement, writeAnnouncement } from './announcement-message.js';
import { Listeners } from './listeners.js';
import { RedisConnection } from './redis-connection.js';

export interface RedisAnnouncementsOptions {
  /** `redis://` or `rediss://` (TLS). */
  readonly redisUrl: string;
  /** Gets what a listener throws, and the first complaint of each loss of Redis. */
  readonly onError: (error: unknown) => void;
  /** Start of the channel's name. */
  readonly prefix?: string;
}

/**
 * Announcements of the distributed shape, over one channel of Redis.
 * Listeners of this process hear at once and without Redis; the others hear when it is there. Nothing is kept for later.
 */
export class RedisAnnouncements extends Announcements {
  private readonly origin = randomUUID();
  private readonly channel: string;
  private readonly listeners: Listeners;
  private readonly publisher: RedisConnection;
  private readonly subscriber: RedisConnection;

  constructor(options: RedisAnnouncementsOptions) {
    super();
    const { redisUrl, onError } = options;
    this.channel = `${options.prefix ?? 'triptych'}:announcements`;
    this.listeners = new Listeners(onError);
    this.publisher = new RedisConnection({ redisUrl, disableOfflineQueue: true }, onError);
    this.subscriber = new RedisConnection({ redisUrl, disableOfflineQueue: false }, onError);
    // Subscribes now or when Redis is there, and again after every reconnection.
    this.subscriber.client
      .subscribe(this.channel, (text) => this.receive(text))
      .catch((error: unknown) => this.subscriber.complain(error));
  }

  override announce(announcement: Announcement): void {
    this.listeners.tell(announcement);
    if (!this.publisher.client.isReady) return;
    this.publisher.client
      .publish(this.channel, writeAnnouncement({ from: this.origin, announcement }))
      .catch((error: unknown) => this.publisher.complain(error));
  }

  override listen(hear: (announcement: Announcement) => void): () => void {
    return this.listeners.add(hear);
  }

  /** Cuts the connections without waiting; what was announced in the same moment may be lost. */
  close(): Promise<void> {
    this.listeners.clear();
    this.publisher.close();
    this.subscriber.close();
    return Promise.resolve();
  }

  private receive(text: string): void {
    const message = readAnnouncement(text);
    if (message && message.from !== this.origin) this.listeners.tell(message.announcement);
  }
}
