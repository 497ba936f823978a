import { MemoryFeed, type MemoryChange } from '@triptych/desk';
import type { Locale } from '@triptych/domain';

/** The feed of a memory in this process, whose French is all that changes. */
export class ListedMemory extends MemoryFeed {
  /** The living units. */
  readonly french = new Map<number, string>();
  /** From where pages were read. */
  readonly read: number[] = [];
  /** Called before each page is read. May throw, and may make the reader wait. */
  beforePage: (seq: number) => void | Promise<void> = () => undefined;
  /** Called when a page was read and nobody has it yet. */
  afterPage: () => void = () => undefined;
  /** By their newest change, in order. */
  private changes = new Map<number, MemoryChange>();
  private newest = 0;

  constructor(
    private readonly name = 'a memory',
    private readonly gap = 1,
  ) {
    super();
  }

  put(id: number, text: string): void {
    this.french.set(id, text);
    this.note(id, { fr: { text, codes: [] } });
  }

  remove(id: number): void {
    this.french.delete(id);
    this.note(id, null);
  }

  /** As a transaction that reserved numbers and used none of them. */
  skip(numbers: number): void {
    this.newest += numbers;
  }

  /** As a database that is put back to an earlier state. */
  restore(earlier: ListedMemory): void {
    this.changes = new Map(earlier.changes);
    this.newest = earlier.newest;
    this.french.clear();
    for (const [id, text] of earlier.french) this.french.set(id, text);
  }

  override identity(): Promise<string> {
    return Promise.resolve(this.name);
  }

  override latest(): Promise<number> {
    return Promise.resolve(this.newest);
  }

  override async since(seq: number, most: number, only?: Locale): Promise<MemoryChange[]> {
    await this.beforePage(seq);
    this.read.push(seq);
    const page: MemoryChange[] = [];
    for (const change of this.changes.values()) {
      if (change.seq <= seq) continue;
      if (page.length === most) break;
      page.push(only === undefined || only === 'fr' ? change : { ...change, texts: change.texts && {} });
    }
    this.afterPage();
    return page;
  }

  private note(id: number, texts: MemoryChange['texts']): void {
    this.newest += this.gap;
    this.changes.delete(id);
    this.changes.set(id, { id, seq: this.newest, texts });
  }
}
