import { LOCALES } from '@triptych/domain';
import type { Announcement } from '@triptych/desk';

/** An announcement on its way between processes, with the process it comes from. */
export interface AnnouncementMessage {
  readonly from: string;
  readonly announcement: Announcement;
}

/** The text that travels. */
export function writeAnnouncement(message: AnnouncementMessage): string {
  return JSON.stringify(message);
}

/** Reads what another process sent; undefined when it is not an announcement that this version knows. */
export function readAnnouncement(text: string): AnnouncementMessage | undefined {
  const message = parse(text);
  if (!isRecord(message) || typeof message['from'] !== 'string') return undefined;
  const announcement = readBody(message['announcement']);
  return announcement && { from: message['from'], announcement };
}

function readBody(body: unknown): Announcement | undefined {
  if (!isRecord(body)) return undefined;
  const { type, releaseId, importId } = body;
  if (type === 'work.waiting') return { type };
  if (type === 'memory.import.changed') return typeof importId === 'string' ? { type, importId } : undefined;
  if (typeof releaseId !== 'string') return undefined;
  if (type === 'release.changed') return { type, releaseId, locale: null };
  const locale = LOCALES.find((known) => known === body['locale']);
  return type === 'target.changed' && locale ? { type, releaseId, locale } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
