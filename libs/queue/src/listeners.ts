import type { Announcement } from '@triptych/desk';

type Hear = (announcement: Announcement) => void;

/** Those in this process who want to hear. One that throws keeps nobody else from hearing. */
export class Listeners {
  private readonly hearers = new Set<{ readonly hear: Hear }>();

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Returns the way to stop. The same function may listen twice and then hears twice. */
  add(hear: Hear): () => void {
    const hearer = { hear };
    this.hearers.add(hearer);
    return () => void this.hearers.delete(hearer);
  }

  tell(announcement: Announcement): void {
    for (const { hear } of [...this.hearers]) {
      try {
        hear(announcement);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  clear(): void {
    this.hearers.clear();
  }
}
