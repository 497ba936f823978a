import type { ServerResponse } from 'node:http';
import type { StatusFault } from './faults.js';

const MESSAGES: Readonly<Record<StatusFault['status'], string>> = {
  400: 'Bad request.',
  403: 'Forbidden.',
  404: 'Not found.',
  413: 'Request entity too large.',
  414: 'Request URI too long.',
  429: 'Too many requests.',
  456: 'Quota exceeded.',
  500: 'Internal server error.',
  503: 'Service unavailable.',
  504: 'Gateway timeout.',
  529: 'Too many requests.',
};

/** Sends a whole body at once, with its length. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

/** Sends an error as the documentation words it. */
export function sendStatus(response: ServerResponse, { status, retryAfter }: StatusFault): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  sendJson(response, status, { message: MESSAGES[status] });
}

/** Sends JSON one byte after the other, until it is whole or the connection is closed. */
export function drip(response: ServerResponse, json: string, everyMs: number): void {
  const bytes = Buffer.from(json);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}

/** The JSON of an answer with a byte in its first text that no UTF-8 sequence has. */
export function spoilUtf8(json: string): Buffer {
  const bytes = Buffer.from(json);
  bytes[bytes.indexOf('] ') + 1] = 0xff;
  return bytes;
}
