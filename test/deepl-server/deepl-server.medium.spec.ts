import { DeeplServer } from './deepl-server.js';
import type { FaultName } from './faults.js';
import { pseudoTranslation, sourceOf } from './pseudo-translation.js';

let deepl: DeeplServer;

beforeEach(async () => {
  deepl = await DeeplServer.start({
    key: 'the-key',
    characterLimit: 200_000,
    dripMs: 1,
    glossaries: [{ id: 'house', pairs: ['fr>en'] }],
  });
});

afterEach(() => deepl.close());

const headers = { authorization: 'DeepL-Auth-Key the-key' };

function form(fields: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return fetch(`${deepl.url}/v2/translate`, { method: 'POST', headers, body, redirect: 'manual' });
}

function json(body: unknown): Promise<Response> {
  return fetch(`${deepl.url}/v2/translate`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function textsOf(response: Response): Promise<unknown[]> {
  const { translations } = (await response.json()) as { translations: { text: unknown }[] };
  return translations.map(({ text }) => text);
}

const good = [
  ['text', 'Bonjour à 30 villes'],
  ['target_lang', 'EN-GB'],
  ['source_lang', 'FR'],
] as const;

describe('a translation', () => {
  it('is the same for form and JSON bodies, in order, and bills code points', async () => {
    const first = await form([...good, ['text', '🌍 é'], ['show_billed_characters', '1']]);
    const second = await json({
      text: ['Bonjour à 30 villes', '🌍 é'],
      target_lang: 'en-gb',
      show_billed_characters: true,
    });
    const answer = await first.json();
    expect(answer).toEqual({
      translations: [
        { detected_source_language: 'FR', text: '[en] Bonjour à 30 villes', billed_characters: 19 },
        { detected_source_language: 'FR', text: '[en] 🌍 é', billed_characters: 3 },
      ],
    });
    expect(await second.json()).toEqual(answer);
    expect(deepl.ledger.map(({ request, text, target, characters }) => [request, text, target, characters])).toEqual([
      [1, 'Bonjour à 30 villes', 'EN-GB', 19],
      [1, '🌍 é', 'EN-GB', 3],
      [2, 'Bonjour à 30 villes', 'EN-GB', 19],
      [2, '🌍 é', 'EN-GB', 3],
    ]);
    expect(deepl.paidTwice).toHaveLength(2);
  });

  it('differs per target and gives its source back', () => {
    const targets = ['EN-GB', 'EN-US', 'ES', 'ES-419', 'FR'].map((target) =>
      pseudoTranslation('30 <b>x</b> {1}', target),
    );
    expect(new Set(targets).size).toBe(5);
    expect(targets.map(sourceOf)).toEqual(targets.map(() => '30 <b>x</b> {1}'));
    expect(sourceOf('plain')).toBeUndefined();
  });

  it('does not bill tags when tags are handled', async () => {
    await form([
      ['text', '<b>abc</b>'],
      ['target_lang', 'ES'],
      ['tag_handling', 'xml'],
    ]);
    expect(deepl.billedCharacters).toBe(3);
  });
});

describe('the limits', () => {
  const cases: [string, readonly (readonly [string, string])[], number][] = [
    ['50 texts', [...Array.from({ length: 49 }, () => ['text', 'a'] as const), ...good], 200],
    ['51 texts', [...Array.from({ length: 50 }, () => ['text', 'a'] as const), ...good], 400],
    ['no text', [['target_lang', 'ES']], 400],
    ['no target', [['text', 'a']], 400],
    [
      'the deprecated target EN',
      [
        ['text', 'a'],
        ['target_lang', 'EN'],
      ],
      200,
    ],
    [
      'an unknown target',
      [
        ['text', 'a'],
        ['target_lang', 'XX'],
      ],
      400,
    ],
    [
      'a source with a region',
      [
        ['text', 'a'],
        ['target_lang', 'ES'],
        ['source_lang', 'EN-GB'],
      ],
      400,
    ],
    ['formality more in English', [...good, ['formality', 'more']], 400],
    ['formality prefer_more in English', [...good, ['formality', 'prefer_more']], 200],
    ['an unknown formality', [...good, ['formality', 'polite']], 400],
    ['an unknown model', [...good, ['model_type', 'best']], 400],
    ['ten instructions', [...good, ...Array.from({ length: 10 }, () => ['custom_instructions', 'x'] as const)], 200],
    ['eleven instructions', [...good, ...Array.from({ length: 11 }, () => ['custom_instructions', 'x'] as const)], 400],
    ['an instruction of 301 characters', [...good, ['custom_instructions', 'x'.repeat(301)]], 400],
    [
      'instructions for the fast model',
      [...good, ['custom_instructions', 'x'], ['model_type', 'latency_optimized']],
      400,
    ],
    ['XML that is not well-formed', [...good, ['text', '<b>a</i>'], ['tag_handling', 'xml']], 400],
    ['a bare ampersand in XML', [...good, ['text', 'M&D'], ['tag_handling', 'xml']], 400],
    [
      'a bare ampersand in XML v1',
      [...good, ['text', 'M&D'], ['tag_handling', 'xml'], ['tag_handling_version', 'v1']],
      200,
    ],
    ['a known glossary', [...good, ['glossary_id', 'house']], 200],
    ['an unknown glossary', [...good, ['glossary_id', 'other']], 404],
    [
      'a glossary without the pair',
      [
        ['text', 'a'],
        ['source_lang', 'EN'],
        ['target_lang', 'FR'],
        ['glossary_id', 'house'],
      ],
      400,
    ],
    [
      'a glossary without a source',
      [
        ['text', 'a'],
        ['target_lang', 'EN-GB'],
        ['glossary_id', 'house'],
      ],
      400,
    ],
    ['both kinds of glossary', [...good, ['glossary_id', 'house'], ['glossary_ids', 'house']], 400],
    ['six glossaries', [...good, ['glossary_ids', 'house,house,house,house,house,house']], 400],
  ];
  it.each(cases)('answer %s as documented', async (_, fields, status) => {
    expect((await form(fields)).status).toBe(status);
    if (status !== 200) expect(deepl.ledger).toEqual([]);
  });

  it('refuse a body over 128 KiB in either encoding', async () => {
    // É takes six bytes in a form and two in JSON.
    expect((await form([...good, ['text', 'é'.repeat(22_000)]])).status).toBe(413);
    expect((await json({ text: ['é'.repeat(22_000)], target_lang: 'ES' })).status).toBe(200);
    expect((await json({ text: ['é'.repeat(66_000)], target_lang: 'ES' })).status).toBe(413);
  });

  it('refuse a missing and a wrong key, and count the attempts', async () => {
    const attempts = [{}, { authorization: 'DeepL-Auth-Key other' }];
    for (const other of attempts) {
      const response = await fetch(`${deepl.url}/v2/translate`, {
        method: 'POST',
        headers: other,
        body: new URLSearchParams([
          ['text', 'a'],
          ['target_lang', 'ES'],
        ]),
      });
      expect(response.status).toBe(403);
      expect((await fetch(`${deepl.url}/v2/usage`, { headers: other })).status).toBe(403);
    }
    expect(deepl.requests).toHaveLength(2);
    expect(deepl.ledger).toEqual([]);
  });

  it('end with the characters of the period', async () => {
    const text = 'a'.repeat(100_000);
    const answers = [await json({ text: [text], target_lang: 'ES' }), await json({ text: [text], target_lang: 'FR' })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await form(good)).status).toBe(456);
    const usage = await fetch(`${deepl.url}/v2/usage`, { headers });
    expect(await usage.json()).toEqual({ character_count: 200_000, character_limit: 200_000 });
  });

  it('know no other route', async () => {
    expect((await fetch(`${deepl.url}/v2/languages`, { headers })).status).toBe(404);
    expect(deepl.strays).toEqual(['GET /v2/languages']);
  });
});

describe('faults', () => {
  it('hit the requests they are chosen for, and no other', async () => {
    deepl.failOn(2, { status: 429, retryAfter: 7 });
    const answers = [await form(good), await form(good), await form(good)];
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200]);
    expect(answers[1]?.headers.get('retry-after')).toBe('7');
    deepl.failNext({ status: 503 }, { status: 500, billed: true });
    const billed = deepl.billedCharacters;
    expect([(await form(good)).status, (await form(good)).status]).toEqual([503, 500]);
    expect(deepl.billedCharacters - billed).toBe(19);
    deepl.failAlways({ status: 529 });
    expect((await form(good)).status).toBe(529);
    deepl.failAlways();
    expect((await form(good)).status).toBe(200);
  });

  const damaged: [FaultName, unknown[]][] = [
    ['fewer', ['[en] <b>a</b>']],
    ['more', ['[en] <b>a</b>', '[en] b', '[en] <b>a</b>']],
    ['swapped', ['[en] b', '[en] <b>a</b>']],
    ['empty', ['', '[en] b']],
    ['null', [null, '[en] b']],
    ['object', [{ text: '[en] <b>a</b>' }, '[en] b']],
    ['echoed', ['<b>a</b>', '[en] b']],
    ['script', ['[en] <b>a</b><script>alert(1)</script>', '[en] b']],
    ['lost-tag', ['[en] a</b>', '[en] b']],
    ['doubled-tag', ['[en] <b><b>a</b>', '[en] b']],
    ['bad-utf8', ['[en]\ufffd<b>a</b>', '[en] b']],
    ['drip', ['[en] <b>a</b>', '[en] b']],
  ];
  it.each(damaged)('can make the texts %s', async (fault, texts) => {
    deepl.failNext(fault);
    const response = await form([
      ['text', '<b>a</b>'],
      ['text', 'b'],
      ['target_lang', 'EN-GB'],
    ]);
    expect(await textsOf(response)).toEqual(texts);
  });

  it('can cut the body, empty it, reshape it, or send a page instead', async () => {
    deepl.failNext('cut', 'nothing', 'html', 'shapeless');
    const bodies: string[] = [];
    for (let index = 0; index < 4; index += 1) bodies.push(await (await form(good)).text());
    expect(bodies[0]).toMatch(/^\{"translations":\[\{[^}]*$/);
    expect(bodies.slice(1)).toEqual([
      '',
      '<!doctype html><title>Maintenance</title>',
      '{"translations":{"text":"one"}}',
    ]);
  });

  it('can reset and redirect', async () => {
    deepl.failNext('reset', 'redirect');
    await expect(form(good)).rejects.toThrow();
    const redirect = await form(good);
    expect([redirect.status, redirect.headers.get('location')]).toEqual([307, `${deepl.url}/moved/v2/translate`]);
  });

  it('can hold an answer until it is released', async () => {
    deepl.failNext('hang');
    const answer = form(good);
    await deepl.received(1);
    expect(deepl.ledger).toEqual([]);
    deepl.release();
    expect(await textsOf(await answer)).toEqual(['[en] Bonjour à 30 villes']);
  });

  it('do not keep the server from closing', async () => {
    deepl.failNext('hang');
    const answer = expect(form(good)).rejects.toThrow();
    await deepl.received(1);
    await deepl.close();
    await answer;
  });
});
