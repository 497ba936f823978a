import type { AuditEventType } from './records/audit-event.js';
import type { Announcement, Announcements } from './ports/announcements.js';
import type { AuditTrail } from './ports/journal.js';
import type { Clock } from './ports/clock.js';
import type { UnitOfWork } from './ports/unit-of-work.js';

/** One act under way: its time, its trace and its news. */
export interface Act {
  readonly now: Date;
  /** Notes in the audit trail what happened. */
  readonly record: (
    releaseId: string,
    type: AuditEventType,
    details?: Readonly<Record<string, string>>,
  ) => Promise<void>;
  /** Tells everybody, once the act is done for good. */
  readonly announce: (announcement: Announcement) => void;
}

/** Performs acts: one unit of work each, at one instant, with its entries in the audit trail; its news goes out after the commit. */
export class Acts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly announcements: Announcements,
  ) {}

  /** @param by who acts; null for the desk itself */
  async perform<T>(by: string | null, work: (act: Act) => Promise<T>): Promise<T> {
    let news: Announcement[] = [];
    const result = await this.units.run(() => {
      news = []; // a unit may run again from its start
      const now = this.clock.now();
      return work({
        now,
        record: (releaseId, type, details = {}) =>
          this.trail.add({ releaseId, at: now.toISOString(), by, type, details }),
        announce: (announcement) => news.push(announcement),
      });
    });
    for (const announcement of news) this.announcements.announce(announcement);
    return result;
  }
}
