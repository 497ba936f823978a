import { Announcements, type Announcement } from '@triptych/desk';
import { Listeners } from './listeners.js';

/** Announcements of the embedded shape: one process hears itself. */
export class LocalAnnouncements extends Announcements {
  private readonly listeners: Listeners;

  /** `onError` gets what a listener throws. */
  constructor(onError: (error: unknown) => void) {
    super();
    this.listeners = new Listeners(onError);
  }

  override announce(announcement: Announcement): void {
    this.listeners.tell(announcement);
  }

  override listen(hear: (announcement: Announcement) => void): () => void {
    return this.listeners.add(hear);
  }

  close(): Promise<void> {
    this.listeners.clear();
    return Promise.resolve();
  }
}
