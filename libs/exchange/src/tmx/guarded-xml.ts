import { SaxesParser } from 'saxes';
import { shortDetail, TmxStop } from './tmx-fault.js';

/** TMX itself needs nine levels, and `sub` inside codes a few more. */
const MAX_DEPTH = 64;
const MAX_ATTRIBUTE_LENGTH = 64 * 1024;
/** Characters without the end of a tag or text, comments and instructions included: more would only fill the memory. */
const MAX_GAP = 2 * 1024 * 1024;

export interface XmlListener {
  /** @param attributes without a prototype */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** One text may come in pieces, between comments and around CDATA sections. */
  text(text: string): void;
  close(): void;
}

/**
 * Parses XML 1.0 that comes piece by piece, in constant memory. Nothing outside the text is ever read: a document type
 * may stand there but is not looked at, and one that declares something is refused, as are entities that are not XML's own.
 * Every method throws TmxStop at the first fault.
 */
export class GuardedXml {
  private readonly parser = new SaxesParser({ xmlns: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  private depth = 0;
  private hasRoot = false;
  private hasEnded = false;
  /** Where the last thing ended, and where the tag that is being read began. */
  private last = { position: 0, line: 1 };
  private tagLine = 1;
  /** Where the end tag ended of which the listener has not heard; the parser names an element before it looks whose tag it is. */
  private closedAt: number | undefined;

  constructor(private readonly listener: XmlListener) {
    const { parser } = this;
    // Each handler is a property of the parser: with ten of them it takes four times as long (V8 in Node 20).
    parser.on('error', ({ message }) => this.refuse(message));
    parser.on('doctype', (text) => this.checkDocumentType(text));
    parser.on('opentagstart', () => this.begin());
    parser.on('opentag', ({ name, attributes }) => {
      this.step();
      this.checkAttributes(attributes);
      listener.open(name, attributes, this.tagLine);
    });
    parser.on('closetag', () => {
      this.finishClosing();
      this.step();
      this.closedAt = this.parser.position;
    });
    parser.on('text', (text) => this.pass(text));
    parser.on('cdata', (text) => this.pass(text));
  }

  /** Where the parser stands, from 1. */
  get line(): number {
    return this.parser.line;
  }

  write(text: string): void {
    this.parser.write(text);
    this.finishClosing();
    this.checkGap();
  }

  end(): void {
    this.hasEnded = true;
    this.parser.close();
  }

  private finishClosing(): void {
    if (this.closedAt === undefined) return;
    this.closedAt = undefined;
    this.depth -= 1;
    this.listener.close();
  }

  private pass(text: string): void {
    this.finishClosing();
    if (this.depth === 0) return;
    this.step();
    this.listener.text(text);
  }

  private begin(): void {
    this.finishClosing();
    this.checkGap();
    // A line feed right behind the name has been counted already.
    this.tagLine = this.parser.line - (this.parser.column === 0 ? 1 : 0);
    this.hasRoot = true;
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new TmxStop('too-deep', this.tagLine);
  }

  private checkAttributes(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if ((attributes[name]?.length ?? 0) <= MAX_ATTRIBUTE_LENGTH) continue;
      throw new TmxStop('attribute-too-long', this.tagLine, shortDetail(name));
    }
  }

  private checkDocumentType(text: string): void {
    this.step();
    if (text.replace(/"[^"]*"|'[^']*'/g, '').includes('[')) throw new TmxStop('document-type', this.parser.line);
  }

  private refuse(message: string): void {
    if (this.closedAt !== this.parser.position) this.finishClosing();
    this.checkGap();
    const atEnd = this.depth > 0 ? 'cut-short' : this.hasRoot ? 'not-well-formed' : 'not-tmx';
    const reason = this.hasEnded ? atEnd : 'not-well-formed';
    // Around the root the parser speaks up only at the end of a piece of text.
    if (this.depth === 0) throw new TmxStop(reason, this.last.line);
    throw new TmxStop(reason, this.parser.line, shortDetail(message.replace(/^\d+:\d+: /, '')));
  }

  private step(): void {
    this.checkGap();
    this.last = { position: this.parser.position, line: this.parser.line };
  }

  /** By places alone, so that it makes no difference in which pieces the text comes. */
  private checkGap(): void {
    if (this.parser.position - this.last.position > MAX_GAP) throw new TmxStop('text-without-end', this.last.line);
  }
}
