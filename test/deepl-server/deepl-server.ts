import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { damage, type Fault, type FaultName } from './faults.js';
import { bill, paidTwice, priceOf, total, type LedgerEntry, type PaidTwice } from './ledger.js';
import { pseudoTranslation } from './pseudo-translation.js';
import { drip, send, sendJson, sendStatus, spoilUtf8 } from './send.js';
import {
  BadRequest,
  readFields,
  readTranslateRequest,
  type KnownGlossary,
  type TranslateRequest,
} from './translate-request.js';

/** How the server starts; everything has a default. */
export interface DeeplServerOptions {
  /** The only key that is accepted. */
  readonly key?: string;
  /** Characters of the billing period; 456 beyond. */
  readonly characterLimit?: number;
  readonly glossaries?: readonly KnownGlossary[];
  /** Milliseconds between two bytes of a dripping answer. */
  readonly dripMs?: number;
}

/** One request to /v2/translate, in order of arrival, good or bad. */
export interface ReceivedRequest {
  /** From 1. */
  readonly number: number;
  /** Bytes of the body. */
  readonly bytes: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Empty when the body cannot be read. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly texts: readonly string[];
  readonly target: string | undefined;
  readonly context: string;
  readonly fault: Fault | undefined;
}

const MAX_BODY_BYTES = 128 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * A server that behaves like DeepL's API as far as its documentation goes, on a free port of 127.0.0.1, with faults on
 * demand and a ledger of what was billed. It translates nothing: see `pseudoTranslation`.
 */
export class DeeplServer {
  readonly requests: ReceivedRequest[] = [];
  readonly ledger: LedgerEntry[] = [];
  /** Requests to anything else than the two routes, as `GET /path`. */
  readonly strays: string[] = [];
  private readonly faults = new Map<number, Fault>();
  private always: Fault | undefined;
  private readonly held: (() => void)[] = [];
  private readonly arrivals: { readonly count: number; readonly resolve: () => void }[] = [];

  private constructor(
    private readonly server: Server,
    private readonly options: DeeplServerOptions,
  ) {
    server.on('request', (request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  /** Starts a server. Close it at the end. */
  static async start(options: DeeplServerOptions = {}): Promise<DeeplServer> {
    const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES });
    const deepl = new DeeplServer(server, options);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return deepl;
  }

  /** The base address, for the client's `serverUrl`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The accepted key. */
  get key(): string {
    return this.options.key ?? 'test-key';
  }

  /** Characters billed so far. */
  get billedCharacters(): number {
    return total(this.ledger);
  }

  /** Texts that were billed more than once for one target, each with its count. */
  get paidTwice(): readonly PaidTwice[] {
    return paidTwice(this.ledger);
  }

  /** Lets the translate request of this number (from 1) fail. */
  failOn(number: number, fault: Fault): void {
    this.faults.set(number, fault);
  }

  /** Lets the next translate requests fail, one fault each. */
  failNext(...faults: readonly Fault[]): void {
    faults.forEach((fault, index) => this.failOn(this.requests.length + 1 + index, fault));
  }

  /** Lets every translate request fail that has no fault of its own, until called without a fault. */
  failAlways(fault?: Fault): void {
    this.always = fault;
  }

  /** Resolves when this many translate requests have arrived since the start. */
  received(count: number): Promise<void> {
    if (this.requests.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.arrivals.push({ count, resolve }));
  }

  /** Answers every request that hangs, late but rightly. */
  release(): void {
    for (const answer of this.held.splice(0)) answer();
  }

  /** Stops listening and cuts every connection, also those that hang or drip. */
  async close(): Promise<void> {
    this.held.length = 0;
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('x-trace-id', `trace-${this.requests.length + 1}`);
    if (path === '/v2/usage') return this.serveUsage(request, response);
    if (path !== '/v2/translate' || request.method !== 'POST') {
      this.strays.push(`${request.method} ${path}`);
      return sendStatus(response, { status: 404 });
    }
    this.serveTranslate(request, response, body);
  }

  private serveUsage(request: IncomingMessage, response: ServerResponse): void {
    if (!this.isAuthorized(request)) return sendStatus(response, { status: 403 });
    sendJson(response, 200, { character_count: this.billedCharacters, character_limit: this.characterLimit });
  }

  private serveTranslate(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const number = this.requests.length + 1;
    const fault = this.faults.get(number) ?? this.always;
    const fields = fieldsOrRefusal(request.headers['content-type'] ?? '', body);
    this.record(request, body, number, fault, fields instanceof BadRequest ? new Map() : fields);

    if (!this.isAuthorized(request)) return sendStatus(response, { status: 403 });
    if (body.length > MAX_BODY_BYTES) return sendStatus(response, { status: 413 });
    const valid = fields instanceof BadRequest ? fields : requestOrRefusal(fields, this.options.glossaries ?? []);
    if (valid instanceof BadRequest) return sendJson(response, valid.status, { message: valid.message });

    if (typeof fault === 'object') {
      if (fault.billed) this.ledger.push(...bill(number, valid));
      return sendStatus(response, fault);
    }
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault === 'redirect') return void response.writeHead(307, { location: `${this.url}/moved/v2/translate` }).end();
    if (fault === 'hang') return void this.held.push(() => this.answer(response, number, valid, undefined));
    this.answer(response, number, valid, fault);
  }

  private answer(response: ServerResponse, number: number, request: TranslateRequest, fault?: FaultName): void {
    const entries = bill(number, request);
    if (this.billedCharacters + total(entries) > this.characterLimit) return sendStatus(response, { status: 456 });
    this.ledger.push(...entries);
    const translations = request.texts.map((text) => ({
      detected_source_language: request.source ?? 'FR',
      text: pseudoTranslation(text, request.target),
      ...(request.showBilledCharacters ? { billed_characters: priceOf(text, request) } : {}),
      ...(request.modelType === undefined ? {} : { model_type_used: request.modelType.replace('prefer_', '') }),
    }));
    const json = JSON.stringify({
      translations: fault === undefined ? translations : damage(translations, request.texts, fault),
    });
    switch (fault) {
      case 'cut':
        return send(response, 200, 'application/json', json.slice(0, json.length / 2));
      case 'html':
        return send(response, 200, 'text/html', '<!doctype html><title>Maintenance</title>');
      case 'nothing':
        return send(response, 200, 'application/json', '');
      case 'shapeless':
        return sendJson(response, 200, { translations: { text: 'one' } });
      case 'bad-utf8':
        return send(response, 200, 'application/json', spoilUtf8(json));
      case 'drip':
        return drip(response, json, this.options.dripMs ?? 100);
      default:
        return send(response, 200, 'application/json', json);
    }
  }

  private record(
    request: IncomingMessage,
    body: Buffer,
    number: number,
    fault: Fault | undefined,
    fields: ReadonlyMap<string, readonly string[]>,
  ): void {
    this.requests.push({
      number,
      bytes: body.length,
      headers: request.headers,
      fields,
      texts: fields.get('text') ?? [],
      target: fields.get('target_lang')?.at(-1),
      context: fields.get('context')?.at(-1) ?? '',
      fault,
    });
    const waiting = this.arrivals.splice(0);
    for (const arrival of waiting) {
      if (this.requests.length >= arrival.count) arrival.resolve();
      else this.arrivals.push(arrival);
    }
  }

  private isAuthorized(request: IncomingMessage): boolean {
    return request.headers.authorization === `DeepL-Auth-Key ${this.key}`;
  }

  private get characterLimit(): number {
    return this.options.characterLimit ?? 500_000;
  }
}

function fieldsOrRefusal(contentType: string, body: Buffer): Map<string, string[]> | BadRequest {
  return orRefusal(() => readFields(contentType, body.toString('utf8')));
}

function requestOrRefusal(
  fields: ReadonlyMap<string, readonly string[]>,
  glossaries: readonly KnownGlossary[],
): TranslateRequest | BadRequest {
  return orRefusal(() => readTranslateRequest(fields, glossaries));
}

function orRefusal<T>(read: () => T): T | BadRequest {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadRequest) return error;
    throw error;
  }
}
