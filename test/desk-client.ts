import type { Block, Problem, Release, Segment, SegmentList, Target, User } from '@triptych/contracts';
import { readFileSync } from 'node:fs';
import { ADMIN } from './desk-processes.js';
import { eventually } from './eventually.js';

export type Locale = Release['sourceLocale'];
type Role = User['roles'][number];

/** An answer, read to its end. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. @throws when it is none */
  json(): T;
}

/** Who asks: a person with her cookie, a program with its key, or nobody. */
export type Credentials = { readonly cookie: string } | { readonly key: string } | undefined;

/** The release of the seed, with its page menus. */
export const SEED = readFileSync(new URL('fixtures/seed/release.fr.txt', import.meta.url), 'utf8');
/** The release's own part of the seed, after 29 lines of menus. */
export const SEED_RELEASE = SEED.split('\n').slice(29).join('\n');

const LOCALES = ['fr', 'en', 'es'] as const;
const ALL_PAIRS = LOCALES.flatMap((source) =>
  LOCALES.filter((to) => to !== source).map((target) => ({ source, target })),
);
const PASSWORD = 'long enough for a test';

/** Somebody who talks to a desk over HTTP. */
export class DeskClient {
  constructor(
    readonly url: string,
    readonly credentials?: Credentials,
    readonly user?: User,
  ) {}

  /** Asks the API; `path` is below `/api/v1`. */
  async call<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    return this.send<T>(method, `/api/v1${path}`, body === undefined ? undefined : JSON.stringify(body), {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    });
  }

  /** Sends a body as it is to an address of the host. */
  async send<T = unknown>(
    method: string,
    address: string,
    body: BodyInit | undefined,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + address, {
      method,
      redirect: 'manual',
      headers: { ...this.identity(), ...headers },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as T };
  }

  /** A call that must be answered well. @throws with the problem document otherwise */
  async get<T>(path: string): Promise<T> {
    return this.must<T>('GET', path);
  }

  async must<T>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<T> {
    const answer = await this.call<T>(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer.text === '' ? (undefined as T) : answer.json();
  }

  /** A call that must be refused with this status and code. */
  async refused(
    status: number,
    code: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Problem> {
    const answer = await this.call<Problem>(method, path, body, headers);
    const problem = answer.text.startsWith('{') ? answer.json() : undefined;
    if (answer.status !== status || problem?.code !== code) {
      throw new Error(`${method} ${path}: wanted ${status} ${code}, got ${answer.status} ${answer.text.slice(0, 500)}`);
    }
    return problem;
  }

  /** The same person at another address: a desk that was started again. */
  at(url: string): DeskClient {
    return new DeskClient(url, this.credentials, this.user);
  }

  /** The same desk with this key instead. */
  withKey(key: string): DeskClient {
    return new DeskClient(this.url, { key });
  }

  async signIn(email: string, password: string): Promise<DeskClient> {
    const answer = await this.call<{ user: User }>('POST', '/session', { email, password });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (answer.status !== 200 || !cookie) throw new Error(`sign-in answered ${answer.status}: ${answer.text}`);
    return new DeskClient(this.url, { cookie }, answer.json().user);
  }

  /** Makes an API key with these scopes and answers with a client that uses it. */
  async issueKey(...scopes: readonly string[]): Promise<DeskClient> {
    const { key } = await this.must<{ key: string }>('POST', '/api-keys', { name: scopes.join(' '), scopes });
    return this.withKey(key);
  }

  submit(fields: Readonly<Record<string, unknown>> = {}, headers?: Readonly<Record<string, string>>): Promise<Release> {
    return this.must<Release>('POST', '/releases', submission(fields), headers);
  }

  /** Sends a file with its fields, as a browser does. */
  upload<T>(
    path: string,
    name: string,
    bytes: Uint8Array,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([Buffer.from(bytes)]), name);
    return this.send<T>('POST', `/api/v1${path}`, form);
  }

  /** The bytes of a version or file. */
  async bytes(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}/api/v1${path}`, { headers: this.identity() });
    if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  release(id: string): Promise<Release> {
    return this.get<Release>(`/releases/${id}`);
  }

  async blocks(id: string, locale?: Locale): Promise<Block[]> {
    const { blocks } = await this.get<SegmentList>(`/releases/${id}/segments${locale ? `?locale=${locale}` : ''}`);
    return blocks;
  }

  /** The segments of the included blocks, in order. */
  async segments(id: string, locale?: Locale): Promise<Segment[]> {
    return (await this.blocks(id, locale)).filter(({ included }) => included).flatMap(({ segments }) => segments);
  }

  /** Waits until no translation of the release is being drafted. */
  drafted(id: string, withinMs?: number): Promise<Release> {
    return eventually(
      `drafts of ${id}`,
      () => this.release(id),
      ({ state }) => state !== 'drafting',
      withinMs,
    );
  }

  save(segment: Segment, locale: Locale, text: string, confirm: boolean, revision: number): Promise<Target> {
    return this.must<Target>('PUT', `/segments/${segment.id}/targets/${locale}`, { text, confirm }, ifMatch(revision));
  }

  review(segment: Segment, locale: Locale, verdict: object, revision: number): Promise<Target> {
    return this.must<Target>('POST', `/segments/${segment.id}/targets/${locale}/review`, verdict, ifMatch(revision));
  }

  private identity(): Record<string, string> {
    if (!this.credentials) return {};
    if ('key' in this.credentials) return { authorization: `Bearer ${this.credentials.key}` };
    return { cookie: this.credentials.cookie, 'x-triptych': '1' };
  }
}

/** The people of a desk: its administrator, an officer, two translators and two reviewers for all directions. */
export interface Team {
  readonly nobody: DeskClient;
  readonly admin: DeskClient;
  readonly officer: DeskClient;
  readonly translator: DeskClient;
  readonly reviewer: DeskClient;
}

/** Makes the people of a fresh desk; all but the administrator have the same password. */
export async function makeTeam(url: string): Promise<Team> {
  const nobody = new DeskClient(url);
  const admin = await nobody.signIn(ADMIN.email, ADMIN.password);
  const [officer, translator, reviewer] = await Promise.all([
    addPerson(admin, 'olga', ['officer']),
    addPerson(admin, 'tina', ['translator']),
    addPerson(admin, 'rita', ['reviewer']),
  ]);
  return { nobody, admin, officer, translator, reviewer };
}

/** Adds a person `<name>@desk.example` for all directions and signs her in. */
export async function addPerson(admin: DeskClient, name: string, roles: readonly Role[]): Promise<DeskClient> {
  const email = `${name}@desk.example`;
  const pairs = roles.some((role) => role === 'translator' || role === 'reviewer') ? ALL_PAIRS : [];
  await admin.must('POST', '/users', { email, name, password: PASSWORD, roles, pairs });
  return new DeskClient(admin.url).signIn(email, PASSWORD);
}

/** Confirms and accepts whatever is open, as translator and reviewer, and approves every language. */
export async function approveAll({ officer, translator, reviewer }: Team, releaseId: string): Promise<void> {
  const { targetLocales } = await officer.release(releaseId);
  for (const locale of targetLocales) {
    for (const segment of await officer.segments(releaseId, locale)) {
      let target = targetOf(segment, locale);
      if (target.state === 'initial') {
        target = await translator.save(segment, locale, target.text ?? 'Text', true, target.revision);
      }
      if (target.state === 'translated') await reviewer.review(segment, locale, { verdict: 'accept' }, target.revision);
    }
    await officer.must('POST', `/releases/${releaseId}/versions/${locale}/approve`);
  }
}

/** What an officer sends; the seed for English and Spanish unless the fields say otherwise. */
export function submission(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { sourceLocale: 'fr', targetLocales: ['en', 'es'], format: 'text', content: SEED, ...fields };
}

export function ifMatch(revision: number): Record<string, string> {
  return { 'if-match': `"${revision}"` };
}

/** The target of a segment. @throws when it has none in this language */
export function targetOf(segment: Segment, locale: Locale): Target {
  const target = segment.targets[locale];
  if (!target) throw new Error(`segment ${segment.position} has no target in ${locale}`);
  return target;
}
