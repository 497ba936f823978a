import type { PublishedItem, PublishedVersion, Release, ReleasePreview } from '@triptych/contracts';
import {
  addPerson,
  approveAll,
  ifMatch,
  makeTeam,
  SEED,
  SEED_RELEASE,
  submission,
  targetOf,
  type DeskClient,
  type Locale,
  type Team,
} from './desk-client.js';
import { DeskProcesses, describeShape, SHAPES, testOn } from './desk-processes.js';
import { LiveEvents } from './live-events.js';

const TARGETS: readonly Locale[] = ['en', 'es'];

interface WorkList {
  readonly items: readonly {
    readonly release: Release;
    readonly locale: Locale;
    readonly role: string;
    readonly open: number;
  }[];
}

describe.each(SHAPES)('the whole path of the seed, %s', (shape) => {
  describeShape(shape, 'on real processes', () => {
    let desk: DeskProcesses;
    let team: Team;
    let secondTranslator: DeskClient;
    let release: Release;
    const test = testOn(() => desk);

    beforeAll(async () => {
      desk = await DeskProcesses.start(shape);
      team = await makeTeam(desk.url);
    }, 120_000);
    afterAll(() => desk?.stop(), 60_000);

    test('the preview shows 14 blocks with 21 segments, and 29 lines left out with a reason', async () => {
      const preview = await team.officer.must<ReleasePreview>('POST', '/releases/preview', { content: SEED });
      expect([preview.sourceLocale, preview.confidence]).toEqual(['fr', 'high']);
      const included = preview.blocks.filter((block) => block.included);
      const excluded = preview.blocks.filter((block) => !block.included);
      expect(included).toHaveLength(14);
      expect(included.flatMap(({ segments }) => segments)).toHaveLength(21);
      expect(excluded).toHaveLength(29);
      expect(excluded.filter(({ reason }) => reason === null)).toEqual([]);
      expect(included[0]).toMatchObject({ type: 'headline', text: SEED_RELEASE.split('\n')[0] });
      expect((await team.officer.get<{ items: unknown[] }>('/releases')).items).toEqual([]);
    });

    test('a submission is answered before any draft exists, and the drafts arrive with an event', async () => {
      desk.deepl.failAlways('hang');
      const live = await LiveEvents.open(team.officer);
      try {
        const answer = await team.officer.call<Release>('POST', '/releases', submission());
        expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/v1/releases/${answer.json().id}`]);
        release = answer.json();
        expect(release).toMatchObject({ state: 'drafting', revision: 1 });
        expect(release.reference).toMatch(/^PR-\d{4}-0001$/);
        const waiting = (await team.officer.segments(release.id)).flatMap(({ targets }) => Object.values(targets));
        expect(waiting).toHaveLength(42);
        expect(waiting.filter(({ text, awaitsDraft }) => text !== null || !awaitsDraft)).toEqual([]);

        desk.deepl.failAlways();
        desk.deepl.release();
        for (const locale of TARGETS) {
          await live.until(`the event of drafts in ${locale}`, (event) => {
            return event.type === 'target.changed' && event.releaseId === release.id && event.locale === locale;
          });
        }
        release = await team.officer.drafted(release.id);
      } finally {
        desk.deepl.failAlways();
        desk.deepl.release();
        live.close();
      }
    });

    test('every segment has a draft of the engine, and nothing was billed twice', async () => {
      const segments = await team.officer.segments(release.id);
      expect(segments).toHaveLength(21);
      for (const segment of segments) {
        for (const locale of TARGETS) {
          const target = targetOf(segment, locale);
          expect(target).toMatchObject({ origin: 'mt', engine: 'deepl', state: 'initial', awaitsDraft: false });
          expect(target.text).toMatch(new RegExp(`^\\[${locale}\\] `));
        }
      }
      const sent = segments.map(({ source }) => [...source.text].length).reduce((sum, length) => sum + length, 0);
      expect(desk.deepl.billedCharacters).toBe(2 * sent);
      expect(desk.deepl.paidTwice).toEqual([]);
      expect(desk.deepl.strays).toEqual([]);
      expect(release.translations.map(({ state, drafting }) => [state, drafting.done, drafting.total])).toEqual([
        ['translation', 21, 21],
        ['translation', 21, 21],
      ]);
    });

    test('each language has a translator and another reviewer, who find it under their work', async () => {
      for (const { translator, reviewer } of release.translations) {
        expect([translator?.id, reviewer?.id]).toEqual([team.translator.user?.id, team.reviewer.user?.id]);
      }
      expect(await workOf(team.translator)).toEqual([
        ['en', 'translator', 21],
        ['es', 'translator', 21],
      ]);
      expect(await workOf(team.officer)).toEqual([]);
    });

    test('the officer changes by hand who translates', async () => {
      secondTranslator = await addPerson(team.admin, 'theo', ['translator']);
      const path = `/releases/${release.id}/assignments/en`;
      const changed = await team.officer.must<Release>('PATCH', path, { translatorId: secondTranslator.user?.id });
      expect(changed.translations[0]).toMatchObject({ locale: 'en', translator: { name: 'theo' } });
      expect(await workOf(team.translator)).toEqual([['es', 'translator', 21]]);
      expect(await workOf(secondTranslator)).toEqual([['en', 'translator', 21]]);

      const { id: officerId } = team.officer.user ?? {};
      await team.officer.refused(422, 'not_available_for_pair', 'PATCH', path, { translatorId: officerId });
      const allRound = await addPerson(team.admin, 'alba', ['translator', 'reviewer']);
      const both = { translatorId: allRound.user?.id, reviewerId: allRound.user?.id };
      await team.officer.refused(422, 'same_person', 'PATCH', path, both);
      await team.translator.refused(403, 'forbidden', 'PATCH', path, both);
    });

    test('a translator confirms; a stale or missing If-Match changes nothing', async () => {
      const [first] = await team.translator.segments(release.id, 'en');
      if (!first) throw new Error('no segment');
      const path = `/segments/${first.id}/targets/en`;
      const draft = targetOf(first, 'en');
      const saved = await team.translator.save(
        first,
        'en',
        'Local authorities are trained in Turin',
        true,
        draft.revision,
      );
      expect(saved).toMatchObject({ state: 'translated', origin: 'person', confirmedBy: { name: 'tina' } });

      const late = { text: 'Too late', confirm: false };
      const stale = await secondTranslator.refused(412, 'stale_revision', 'PUT', path, late, ifMatch(draft.revision));
      expect(stale['current']).toEqual(saved);
      await secondTranslator.refused(428, 'precondition_required', 'PUT', path, late);
      await secondTranslator.refused(412, 'stale_revision', 'PUT', path, late, { 'if-match': '*' });
      expect(targetOf((await team.translator.segments(release.id, 'en'))[0]!, 'en')).toEqual(saved);

      const history = await team.translator.get<{ items: { act: string; text: string }[] }>(`${path}/history`);
      expect(history.items.map(({ act, text }) => [act, text])).toEqual([
        ['draft', draft.text],
        ['confirm', 'Local authorities are trained in Turin'],
      ]);
    });

    test('nobody accepts her own work; a return shows its reason and opens the segment again', async () => {
      const second = (await team.reviewer.segments(release.id, 'en'))[1]!;
      const path = `/segments/${second.id}/targets/en/review`;
      const { text, revision } = targetOf(second, 'en');
      const own = await team.reviewer.save(second, 'en', text ?? '', true, revision);
      expect(own.confirmedBy?.name).toBe('rita');
      await team.reviewer.refused(403, 'own_work', 'POST', path, { verdict: 'accept' }, ifMatch(own.revision));
      await team.translator.refused(403, 'forbidden', 'POST', path, { verdict: 'accept' }, ifMatch(own.revision));
      await team.reviewer.refused(428, 'precondition_required', 'POST', path, { verdict: 'accept' });

      const mended = await team.translator.save(second, 'en', `${text} mended`, true, own.revision);
      const verdict = { verdict: 'return', reason: 'The dateline is missing.' };
      const returned = await team.reviewer.review(second, 'en', verdict, mended.revision);
      expect(returned).toMatchObject({ state: 'initial', confirmedBy: null, text: `${text} mended` });
      expect(returned.returned).toMatchObject({ reason: 'The dateline is missing.', by: { name: 'rita' } });
      const strip = (await team.officer.release(release.id)).translations[0]?.strip;
      expect(strip?.slice(0, 3)).toEqual(['translated', 'returned', 'draft']);

      const again = await team.translator.save(second, 'en', text ?? '', true, returned.revision);
      expect(again).toMatchObject({ state: 'translated', returned: null });
      const accepted = await team.reviewer.review(second, 'en', { verdict: 'accept' }, again.revision);
      expect(accepted).toMatchObject({ state: 'reviewed', acceptedBy: { name: 'rita' } });
    });

    test('a version is not approved while a segment is open, and the refusal names them', async () => {
      const path = `/releases/${release.id}/versions/en/approve`;
      const problem = await team.officer.refused(409, 'segments_open', 'POST', path);
      const segments = await team.officer.segments(release.id, 'en');
      const open = segments.filter((segment) => targetOf(segment, 'en').state !== 'reviewed');
      expect(open).toHaveLength(20);
      expect(problem['open']).toEqual(
        open.map((segment) => ({
          segmentId: segment.id,
          position: segment.position + 1,
          state: targetOf(segment, 'en').state,
        })),
      );
      await team.translator.refused(403, 'forbidden', 'POST', path);
    });

    test('what is approved cannot change, and nobody outside sees it', async () => {
      await approveAll(team, release.id);
      release = await team.officer.release(release.id);
      expect(release.state).toBe('approved');
      expect(release.versions.map(({ locale, number, publishedAt }) => [locale, number, publishedAt])).toEqual([
        ['fr', 1, null],
        ['en', 1, null],
        ['es', 1, null],
      ]);
      const [first] = await team.translator.segments(release.id, 'en');
      const { revision } = targetOf(first!, 'en');
      const change = { text: 'Other', confirm: true };
      const path = `/segments/${first!.id}/targets/en`;
      await team.translator.refused(409, 'illegal_move', 'PUT', path, change, ifMatch(revision));
      await team.officer.refused(409, 'version_exists', 'POST', `/releases/${release.id}/versions/en/approve`);

      const site = await team.officer.issueKey('published:read');
      expect(await site.get('/published')).toEqual({ items: [], nextCursor: null });
      await site.refused(404, 'not_found', 'GET', `/published/${release.reference}`);
      await site.refused(404, 'not_found', 'GET', `/published/${release.reference}/fr.txt`);
      await site.refused(403, 'forbidden', 'GET', `/releases/${release.id}`);
    });

    test('a set is published whole or on the record', async () => {
      const path = `/releases/${release.id}/publish`;
      const problem = await team.officer.refused(409, 'set_incomplete', 'POST', path, { locales: ['fr', 'en'] });
      expect(problem['locales']).toEqual(['es']);
      await team.reviewer.refused(403, 'forbidden', 'POST', path, { locales: ['fr', 'en', 'es'] });
      release = await team.officer.must<Release>('POST', path, { locales: ['fr', 'en', 'es'] });
      expect(release.state).toBe('published');
      expect(release.versions.filter(({ publishedAt }) => publishedAt === null)).toEqual([]);
    });

    describe('the published versions', () => {
      let site: DeskClient;
      beforeAll(async () => {
        site = await team.officer.issueKey('published:read');
      });

      test('are listed', async () => {
        const { items } = await site.get<{ items: PublishedItem[] }>('/published');
        expect(items.map(({ reference, locale }) => `${reference} ${locale}`).sort()).toEqual(
          ['en', 'es', 'fr'].map((locale) => `${release.reference} ${locale}`),
        );
        const english = items.find(({ locale }) => locale === 'en');
        expect(english).toMatchObject({
          headline: 'Local authorities are trained in Turin',
          url: `/api/v1/published/${release.reference}/en`,
        });
        const onlyFrench = await site.get<{ items: PublishedItem[] }>('/published?locale=fr');
        expect(onlyFrench.items.map(({ locale }) => locale)).toEqual(['fr']);
        const page = await site.get<{ items: PublishedItem[]; nextCursor: string }>('/published?limit=2');
        const rest = await site.get<{ items: PublishedItem[] }>(`/published?limit=2&cursor=${page.nextCursor}`);
        expect([...page.items, ...rest.items]).toEqual(items);
      });

      test('are chosen by Accept-Language and by Accept, and name each other', async () => {
        const address = `/published/${release.reference}`;
        const spanish = await site.call<PublishedVersion>('GET', address, undefined, {
          'accept-language': 'es-MX, en;q=0.5',
        });
        expect(spanish.headers.get('content-language')).toBe('es');
        expect(spanish.headers.get('vary')).toMatch(/Accept-Language/);
        expect(spanish.json().blocks).toHaveLength(14);
        const alternates = TARGETS.concat('fr').map(
          (locale) => `</api/v1${address}/${locale}>; rel="alternate"; hreflang="${locale}"`,
        );
        expect(spanish.headers.get('link')?.split(', ').sort()).toEqual(alternates.sort());

        const forms = [
          ['', 'text/html', 'text/html; charset=utf-8'],
          ['', 'text/markdown', 'text/markdown; charset=utf-8'],
          ['', 'application/json', 'application/json; charset=utf-8'],
          ['.html', 'application/json', 'text/html; charset=utf-8'],
          ['.md', '*/*', 'text/markdown; charset=utf-8'],
          ['.txt', '*/*', 'text/plain; charset=utf-8'],
          ['.json', 'text/html', 'application/json; charset=utf-8'],
        ] as const;
        for (const [extension, accept, type] of forms) {
          const answer = await site.call('GET', `${address}/en${extension}`, undefined, { accept });
          expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
          expect(answer.headers.get('content-language')).toBe('en');
        }
        await site.refused(406, 'not_acceptable', 'GET', `${address}/en.pdf`);
        await site.refused(404, 'not_found', 'GET', `${address}/de.html`);
      });

      test('are the submitted release, byte for byte, in the source language', async () => {
        const { text } = await site.call('GET', `/published/${release.reference}/fr.txt`);
        expect(text).toBe(SEED_RELEASE);
      });

      test('carry a strong tag for every form, and an unchanged one costs a 304', async () => {
        const tags = new Set<string>();
        for (const file of ['fr.txt', 'fr.html', 'fr.md', 'fr.json', 'en.txt']) {
          const address = `/published/${release.reference}/${file}`;
          const first = await site.call('GET', address);
          const tag = first.headers.get('etag') ?? '';
          expect(tag).toMatch(/^"[\w-]+"$/);
          tags.add(tag);
          const again = await site.call('GET', address, undefined, { 'if-none-match': tag });
          expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
          const other = await site.call('GET', address, undefined, { 'if-none-match': '"other"' });
          expect([other.status, other.text]).toEqual([200, first.text]);
        }
        expect(tags.size).toBe(5);
      });

      test('are shown to nobody without a key of the scope', async () => {
        const addresses = ['/published', `/published/${release.reference}`, `/published/${release.reference}/fr.txt`];
        const wrongScope = await team.officer.issueKey('releases:read', 'releases:write');
        const tag = (await site.call('GET', addresses[2]!)).headers.get('etag') ?? '';
        for (const address of addresses) {
          const known = { 'if-none-match': tag };
          await team.nobody.refused(401, 'not_signed_in', 'GET', address, undefined, known);
          await team.nobody.withKey('no-such-key').refused(401, 'not_signed_in', 'GET', address, undefined, known);
          await wrongScope.refused(403, 'forbidden', 'GET', address, undefined, known);
        }
      });

      test('a key that was ended opens nothing any more', async () => {
        const made = await team.officer.must<{ id: string; key: string }>('POST', '/api-keys', {
          name: 'for a moment',
          scopes: ['published:read'],
        });
        const shortLived = team.nobody.withKey(made.key);
        expect((await shortLived.call('GET', '/published')).status).toBe(200);
        await team.officer.must('DELETE', `/api-keys/${made.id}`);
        await shortLived.refused(401, 'not_signed_in', 'GET', '/published');
      });
    });

    describe('the same release again', () => {
      let again: Release;

      test('is drafted wholly from the memory, without a call of the engine', async () => {
        const before = desk.deepl.requests.length;
        again = await team.officer.drafted((await team.officer.submit()).id);
        const targets = (await team.officer.segments(again.id)).flatMap(({ targets }) => Object.values(targets));
        expect(targets).toHaveLength(42);
        expect(targets.filter(({ origin, matchType }) => origin !== 'tm' || matchType !== 'icm')).toEqual([]);
        expect(again.translations.map(({ leverage }) => leverage)).toEqual([100, 100]);
        expect(desk.deepl.requests).toHaveLength(before);
        const [first] = await team.officer.segments(again.id, 'en');
        expect(targetOf(first!, 'en')).toMatchObject({
          text: 'Local authorities are trained in Turin',
          state: 'initial',
        });
      });

      test('gets a draft for a line that is restored, and loses the segment when it is left out again', async () => {
        const blocks = await team.officer.blocks(again.id);
        const line = blocks.find(({ segments }) => segments[0]?.source.text === 'Données et recherche');
        const path = `/releases/${again.id}/blocks/${line?.id}`;
        expect(line?.included).toBe(false);
        await team.translator.refused(403, 'forbidden', 'PATCH', path, { included: true });
        await team.officer.must('PATCH', path, { included: true });
        again = await team.officer.drafted(again.id);
        const segments = await team.officer.segments(again.id, 'en');
        expect(segments).toHaveLength(22);
        const restored = segments.find(({ source }) => source.text === 'Données et recherche');
        expect(targetOf(restored!, 'en')).toMatchObject({ origin: 'mt', text: '[en] Données et recherche' });
        expect(desk.deepl.paidTwice).toEqual([]);
        const shorter = await team.officer.must<Release>('PATCH', path, { included: false });
        expect(shorter.translations.map(({ counts }) => counts.total)).toEqual([21, 21]);
      });

      test('is taken out of work by its withdrawal', async () => {
        const withdrawn = await team.officer.must<Release>('POST', `/releases/${again.id}/withdraw`);
        expect(withdrawn.state).toBe('withdrawn');
        const [first] = await team.translator.segments(again.id, 'en');
        const { revision } = targetOf(first!, 'en');
        const path = `/segments/${first!.id}/targets/en`;
        await team.translator.refused(409, 'release_withdrawn', 'PUT', path, { text: 'x' }, ifMatch(revision));
      });
    });

    test('an embargoed release is published nowhere before its time', async () => {
      const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
      const content = 'Genève - La conférence secrète commence demain.\n\nElle dure 3 jours.';
      const secret = await team.officer.submit({ content, embargoUntil });
      await team.officer.drafted(secret.id);
      await approveAll(team, secret.id);
      const locales = ['fr', 'en', 'es'];
      const published = await team.officer.must<Release>('POST', `/releases/${secret.id}/publish`, { locales });
      expect(published.versions.map(({ publishedAt }) => publishedAt)).toEqual([
        embargoUntil,
        embargoUntil,
        embargoUntil,
      ]);

      const site = await team.officer.issueKey('published:read');
      const { items } = await site.get<{ items: PublishedItem[] }>('/published?limit=200');
      expect(items.map(({ reference }) => reference)).not.toContain(secret.reference);
      expect(items.length).toBeGreaterThan(0);
      const unknown = await site.call('GET', '/published/PR-1999-0001');
      const addresses = [
        `/published/${secret.reference}`,
        ...locales.flatMap((each) =>
          ['', '.html', '.md', '.txt', '.json'].map((form) => `/published/${secret.reference}/${each}${form}`),
        ),
      ];
      for (const address of addresses) {
        const answer = await site.call<{ requestId: string }>('GET', address);
        const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
        expect([answer.status, withoutId(answer.text)]).toEqual([404, withoutId(unknown.text)]);
        expect(answer.headers.get('etag')).toBe(unknown.headers.get('etag'));
      }
      const lists = [
        '/published',
        '/published?locale=fr',
        `/published?since=${embargoUntil}`,
        '/feed.json',
        '/feed.atom',
        '/changes',
      ];
      for (const address of lists) {
        const { text } = await site.call('GET', address);
        expect(text).not.toContain(secret.reference);
        expect(text).not.toContain('secrète');
      }
    });

    test('a withdrawn release leaves every public list', async () => {
      const site = await team.officer.issueKey('published:read');
      await team.officer.must('POST', `/releases/${release.id}/withdraw`);
      expect(await site.get('/published')).toEqual({ items: [], nextCursor: null });
      await site.refused(404, 'not_found', 'GET', `/published/${release.reference}/fr.txt`);
    });

    test('eight submissions with one key at the same time make one release', async () => {
      const content = 'Nairobi - Huit fois le même envoi.';
      const key = { 'idempotency-key': 'eight-at-once' };
      const answers = await Promise.all(Array.from({ length: 8 }, () => team.officer.submit({ content }, key)));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      const board = await team.officer.get<{ items: Release[] }>(`/releases?q=${encodeURIComponent('Huit fois')}`);
      expect(board.items.map(({ id }) => id)).toEqual([answers[0]?.id]);

      const other = submission({ content: `${content} Autre chose.` });
      await team.officer.refused(422, 'idempotency_key_reused', 'POST', '/releases', other, key);
      const elsewhere = await team.admin.must<Release>('POST', '/releases', submission({ content }), key);
      expect(elsewhere.id).not.toBe(answers[0]?.id);
    });

    test('the log tells nothing of a release, a password or a key', () => {
      const log = desk.wholeLog;
      const secrets = ['secrète', 'gouvernance des migrations', 'Local authorities', 'long enough', desk.deepl.key];
      expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
      expect(log).toContain('is ready at');
      return Promise.resolve();
    });
  });
});

async function workOf(person: DeskClient): Promise<(readonly [Locale, string, number])[]> {
  const { items } = await person.get<WorkList>('/work');
  return items.map(({ locale, role, open }) => [locale, role, open] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}
