import { createClient } from 'redis';

const LONGEST_PAUSE_MS = 2_000;
const CONNECT_MS = 3_000;

/** A connection that comes back by itself after every loss, and that can be closed at any moment. */
export class RedisConnection {
  readonly client;
  private closed = false;
  private connecting = true;
  private complained = false;

  /** `onError` hears the first complaint of each loss of Redis. Connecting starts at once and nobody has to wait for it. */
  constructor(
    options: { readonly redisUrl: string; readonly disableOfflineQueue: boolean },
    private readonly onError: (error: unknown) => void,
  ) {
    this.client = createClient({
      url: options.redisUrl,
      disableOfflineQueue: options.disableOfflineQueue,
      // A peer that is gone without a word is noticed by the missing answers to the pings.
      pingInterval: 10_000,
      socket: {
        connectTimeout: CONNECT_MS,
        socketTimeout: 30_000,
        reconnectStrategy: (attempt) => !this.closed && Math.min((attempt + 1) * 100, LONGEST_PAUSE_MS),
      },
    });
    this.client.on('ready', () => this.handleReady());
    this.client.on('error', (error) => this.handleError(error));
    this.client.on('reconnecting', () => (this.connecting = true));
    this.client.connect().catch((error: unknown) => this.complain(error));
  }

  /** Tells a loss once; commands that fail because of it may tell it too. */
  complain(error: unknown): void {
    if (this.complained || this.closed) return;
    this.complained = true;
    this.onError(error);
  }

  /**
   * Cuts the connection at once. In the middle of connecting it is cut when that ends, within a few seconds:
   * the client would leave its socket behind when destroyed in that state (redis 5.12).
   */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    if (!this.connecting) this.client.destroy();
  }

  private handleReady(): void {
    this.connecting = false;
    this.complained = false;
    if (this.closed) this.client.destroy();
  }

  private handleError(error: unknown): void {
    this.connecting = false;
    this.complain(error);
  }
}
