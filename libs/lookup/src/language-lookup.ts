import type { MemoryFeed } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { FuzzyIndex } from '@triptych/memory';
import { buildIndex, type BuiltIndex } from './build-index.js';
import { FollowingIndex } from './following-index.js';
import { SnapshotFolder } from './snapshot-folder.js';
import { labelOf, positionIn } from './snapshot-label.js';
import { ThreadFailure, ThreadWorkshop } from './thread-workshop.js';
import { OwnWorkshop, type Workshop } from './workshop.js';

export interface LookupSettings {
  /** Where snapshots are kept; none are without it. */
  readonly folder?: string;
  /** Told of what failed and does no harm but that of being slow. `task`: what was tried. */
  readonly report: (error: unknown, task: string) => void;
  /** Arguments of Node for threads that build; those of this process unless given. */
  readonly execArgv?: readonly string[];
  /** So many changes are applied one by one, before a new index is worth its while. */
  readonly few?: number;
}

const FEW = 20_000;

/** An index that has applied fewer changes is not written when the process ends: reading them again takes a moment. */
const WORTH_SAVING = 1000;

/** The index of one language, which is loaded, follows the feed, and is built anew when it has to be. */
export class LanguageLookup {
  private readonly folder: SnapshotFolder | undefined;
  private readonly few: number;
  private identity: string | undefined;
  private current: FollowingIndex | undefined;
  private opening: Promise<FollowingIndex> | undefined;
  private renewing: Promise<void> | undefined;

  constructor(
    private readonly feed: MemoryFeed,
    private readonly locale: Locale,
    private readonly settings: LookupSettings,
    private readonly stop: AbortSignal,
  ) {
    this.folder = settings.folder === undefined ? undefined : new SnapshotFolder(settings.folder);
    this.few = settings.few ?? FEW;
  }

  /**
   * The index with every change that was committed before it was asked for.
   * @throws when the feed cannot be read; the next time it is tried again
   */
  async upToDate(): Promise<FuzzyIndex> {
    const before = this.current;
    const read = before?.position ?? 0;
    const latest = await this.feed.latest();
    // The database was put back to an earlier state.
    if (latest < read && this.current === before) this.current = undefined;
    for (;;) {
      const current = await this.opened();
      if (current.position >= latest) return current.index;
      if (latest - current.position > Math.max(this.few, current.index.size / 3)) {
        await this.renew();
      } else {
        await current.follow();
        if (current.index.needsRebuild) this.renewBehind();
      }
    }
  }

  /** Waits for what is under way and keeps what spares work at the next start. To be called when `stop` is aborted. */
  async close(): Promise<void> {
    await Promise.allSettled([this.opening, this.renewing]);
    const { current, identity } = this;
    if (!current || identity === undefined || current.applied < WORTH_SAVING) return;
    const label = labelOf({ identity, locale: this.locale, position: current.position });
    await this.save(current.index.snapshot(label).buffer as ArrayBuffer);
  }

  private async opened(): Promise<FollowingIndex> {
    if (this.current) return this.current;
    this.opening ??= this.open().finally(() => (this.opening = undefined));
    return (this.current ??= await this.opening);
  }

  private async open(): Promise<FollowingIndex> {
    this.identity = await this.feed.identity();
    return (await this.load(this.identity)) ?? this.following(FuzzyIndex.build([]), 0);
  }

  /** A snapshot is never trusted by halves: what cannot be used is removed, and built anew from the feed. */
  private async load(identity: string): Promise<FollowingIndex | undefined> {
    try {
      const bytes = await this.folder?.read(this.locale);
      if (!bytes) return undefined;
      const index = FuzzyIndex.load(bytes);
      const position = index && positionIn(index.label, { identity, locale: this.locale });
      // Asked only now, because another process may have written the snapshot a moment ago.
      const latest = await this.feed.latest();
      if (index && position !== undefined && position <= latest) return this.following(index, position);
      await this.folder?.remove(this.locale);
      throw new Error('it is damaged, of another version, of another memory, or newer than the memory');
    } catch (error) {
      this.settings.report(error, `load the snapshot of the memory index of ${this.locale}`);
      return undefined;
    }
  }

  private renewBehind(): void {
    if (this.renewing || this.stop.aborted) return;
    this.renew().catch((error: unknown) => {
      if (!this.stop.aborted) this.settings.report(error, `build the memory index of ${this.locale} anew`);
    });
  }

  /** Builds a new index and puts it in the place of the old one; several who ask at once share it. */
  private renew(): Promise<void> {
    this.renewing ??= this.replace().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async replace(): Promise<void> {
    const identity = await this.feed.identity();
    const { bytes, position } = await this.built(identity);
    await this.save(bytes);
    const index = FuzzyIndex.load(bytes);
    if (!index) throw new Error('the index that was built cannot be read');
    const fresh = this.following(index, position);
    // What came meanwhile; nobody has to wait for it afterwards.
    await fresh.follow();
    this.identity = identity;
    this.current = fresh;
  }

  private async built(identity: string): Promise<BuiltIndex> {
    try {
      return await this.builtIn(new ThreadWorkshop(this.settings.execArgv), identity);
    } catch (error) {
      if (!(error instanceof ThreadFailure) || this.stop.aborted) throw error;
      this.settings.report(error, `build the memory index of ${this.locale} in a thread`);
      return await this.builtIn(new OwnWorkshop(), identity);
    }
  }

  private async builtIn(workshop: Workshop, identity: string): Promise<BuiltIndex> {
    const { feed, locale, stop } = this;
    const close = () => void workshop.close();
    stop.addEventListener('abort', close);
    try {
      stop.throwIfAborted();
      return await buildIndex(feed, locale, workshop, (position) => labelOf({ identity, locale, position }), stop);
    } finally {
      stop.removeEventListener('abort', close);
      await workshop.close();
    }
  }

  private async save(bytes: ArrayBuffer): Promise<void> {
    try {
      await this.folder?.write(this.locale, bytes);
    } catch (error) {
      this.settings.report(error, `write a snapshot of the memory index of ${this.locale}`);
    }
  }

  private following(index: FuzzyIndex, position: number): FollowingIndex {
    return new FollowingIndex(index, position, this.feed, this.locale, this.stop);
  }
}
