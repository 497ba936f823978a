import type { Problem } from '@triptych/contracts';

/** Where the API is. */
export const BASE = '/api/v1';

/** The server refused; `problem` says why, in the person's language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** No answer that can be read: the network, or a server that is down. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export interface RequestOptions {
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON; a form as it is, with its files. */
  readonly body?: unknown;
  /** Revision that the person has seen: the write is refused when it is no longer the current one. */
  readonly ifMatch?: number;
  /** The same key twice is one act. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Calls the API; `path` is relative to /api/v1. The answer's JSON, or undefined when it has no body.
 * Throws ApiProblem for a refusal and Unreachable when there was no readable answer.
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  });
  if (method !== 'GET') headers.set('X-Triptych', '1');
  // The browser names the type of a form itself, with the border between its parts.
  if (options.body !== undefined && !(options.body instanceof FormData))
    headers.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${String(options.ifMatch)}"`);
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.body instanceof FormData) init.body = options.body;
  else if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.signal) init.signal = options.signal;
  const response = await send(BASE + path + queryString(options.query ?? {}), init);
  if (response.ok) return response.status === 204 ? (undefined as T) : ((await readJson(response)) as T);
  const problem = await readJson(response);
  if (isProblem(problem)) throw new ApiProblem(problem);
  throw new Unreachable(`${String(response.status)} without a problem document`);
}

/** True for a refusal with this code. */
export function isRefusal(error: unknown, code: Problem['code']): boolean {
  return error instanceof ApiProblem && error.problem.code === code;
}

/** `?a=1&b=2`, leaving out what is absent or empty; an empty text when nothing is left. */
export function queryString(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('no answer', { cause: error });
  }
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreachable('an answer that is not JSON', { cause: error });
  }
}

/** True for a refusal as the server writes it. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;
}
