import type { LiveEvent } from '@triptych/contracts';
import type { DeskClient } from './desk-client.js';
import { eventually } from './eventually.js';

/** The live stream of a signed-in person, as her browser would hold it. */
export class LiveEvents {
  readonly seen: LiveEvent[] = [];
  private rest = '';

  private constructor(private readonly stream: AbortController) {}

  /** Resolves when the stream is open. */
  static async open(person: DeskClient): Promise<LiveEvents> {
    const stream = new AbortController();
    const { credentials } = person;
    const response = await fetch(`${person.url}/api/v1/events`, {
      headers: { accept: 'text/event-stream', ...(credentials && 'cookie' in credentials && credentials) },
      signal: stream.signal,
    });
    if (!response.ok || !response.body) throw new Error(`/events answered ${response.status}`);
    const events = new LiveEvents(stream);
    events.read(response.body).catch(() => undefined); // closing cuts the stream
    return events;
  }

  /** Waits for an event, also one that was seen already. */
  async until(what: string, isRight: (event: LiveEvent) => boolean): Promise<void> {
    await eventually(
      what,
      () => this.seen,
      (seen) => seen.some(isRight),
    );
  }

  close(): void {
    this.stream.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const bytes of body) {
      const blocks = (this.rest + decoder.decode(bytes, { stream: true })).split('\n\n');
      this.rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (\{.*)$/m.exec(block)?.[1];
        if (data !== undefined) this.seen.push(JSON.parse(data) as LiveEvent);
      }
    }
  }
}
