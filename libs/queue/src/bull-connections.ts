import { Redis, type RedisOptions } from 'ioredis';

/** The three connections that Bull opens: for commands, for the blocking wait, and for messages. */
export type BullConnectionType = 'client' | 'bclient' | 'subscriber';

/**
 * Commands give up soon, so that a producer learns within two seconds that Redis is away;
 * the two connections that only wait must never give up (Bull refuses other values).
 */
const OPTIONS: Record<BullConnectionType, RedisOptions> = {
  client: { maxRetriesPerRequest: 1, commandTimeout: 2_000 },
  bclient: { maxRetriesPerRequest: null, enableReadyCheck: false },
  subscriber: { maxRetriesPerRequest: null, enableReadyCheck: false },
};

/** The connections of one queue. Bull leaves the closing of connections that it did not make itself to us. */
export class BullConnections {
  private readonly open = new Map<BullConnectionType, Redis>();

  /** `redisUrl`: `redis://` or `rediss://` (TLS). */
  constructor(private readonly redisUrl: string) {}

  connect(type: BullConnectionType): Redis {
    const connection = new Redis(this.redisUrl, {
      ...OPTIONS[type],
      keepAlive: 10_000,
      disconnectTimeout: 200,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    this.open.set(type, connection);
    return connection;
  }

  /** True when every connection that was opened can be used now. */
  areReady(): boolean {
    return [...this.open.values()].every((connection) => connection.status === 'ready');
  }

  /** From now on a connection that is cut stays cut: Bull reconnects while it pauses, which fails without a listener when Redis is away. */
  stopReconnecting(): void {
    for (const connection of this.open.values()) connection.connect = () => Promise.resolve();
  }

  disconnect(): void {
    for (const connection of this.open.values()) {
      if (connection.status !== 'end') connection.disconnect();
    }
  }
}
