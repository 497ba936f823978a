/** Texts that were typed and are not known to be stored: for each segment, revision and visit, on this device. */
export interface Journal {
  /** Keeps the text typed on a revision; the newest counts. */
  keep(segmentId: string, revision: number, text: string): void;
  /** Forgets what this visit kept for a revision: it is stored, or typed back. */
  forget(segmentId: string, revision: number): void;
  /** What earlier visits, or other windows, kept: the newest text of each segment. */
  earlier(): Record<string, string>;
  /** Forgets everything for a segment but what this visit kept for that revision. */
  forgetOthers(segmentId: string, revision: number): void;
}

const AGE_MS = 30 * 24 * 60 * 60 * 1000;

interface Entry {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** As much of `Storage` as a journal needs. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The journal of one person in one language. Each visit writes under its own name, so that two windows never overwrite each
 * other. A storage that is full or forbidden is passed over: the text is still saved to the desk.
 */
export function openJournal(
  storage: JournalStorage | undefined,
  { personId, locale, visit, now }: { personId: string; locale: string; visit: string; now: () => number },
): Journal {
  const prefix = `triptych.journal/${personId}/${locale}/`;
  const place = (segmentId: string, revision: number) => `${prefix}${segmentId}/${String(revision)}/${visit}`;
  const others = () => entries(storage, prefix).filter(({ name }) => !name.endsWith(`/${visit}`));
  const remove = (name: string) => {
    attempt(() => storage?.removeItem(name));
  };
  for (const { name, entry } of others()) if (now() - entry.at > AGE_MS) remove(name);
  return {
    keep: (segmentId, revision, text) => {
      const entry: Entry = { text, at: now() };
      attempt(() => storage?.setItem(place(segmentId, revision), JSON.stringify(entry)));
    },
    forget: (segmentId, revision) => {
      remove(place(segmentId, revision));
    },
    earlier: () => {
      const inOrder = others().sort((a, b) => a.entry.at - b.entry.at);
      return Object.fromEntries(inOrder.map(({ name, entry }) => [segmentOf(name, prefix), entry.text]));
    },
    forgetOthers: (segmentId, revision) => {
      const kept = place(segmentId, revision);
      for (const { name } of entries(storage, `${prefix}${segmentId}/`)) if (name !== kept) remove(name);
    },
  };
}

function entries(storage: JournalStorage | undefined, prefix: string): { name: string; entry: Entry }[] {
  const found: { name: string; entry: Entry }[] = [];
  attempt(() => {
    for (let index = 0; index < (storage?.length ?? 0); index += 1) {
      const name = storage?.key(index);
      const entry = name?.startsWith(prefix) ? readEntry(storage?.getItem(name)) : undefined;
      if (name && entry) found.push({ name, entry });
    }
  });
  return found;
}

function readEntry(text: string | null | undefined): Entry | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const isEntry =
      typeof value === 'object' &&
      value !== null &&
      'text' in value &&
      typeof value.text === 'string' &&
      'at' in value &&
      typeof value.at === 'number';
    return isEntry ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function segmentOf(name: string, prefix: string): string {
  return name.slice(prefix.length).split('/')[0] ?? '';
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Full or forbidden: see above.
  }
}
