import { EngineRefusal, type TranslationRequest } from '@triptych/desk';
import { TransientError, type CodedText, type InlineCode, type LanguagePair } from '@triptych/domain';
import { DeeplServer } from '../../../test/deepl-server/deepl-server.js';
import type { Fault, FaultName } from '../../../test/deepl-server/faults.js';
import { DeeplTranslator } from './deepl-translator.js';

let deepl: DeeplServer;
let translator: DeeplTranslator;

beforeEach(async () => {
  deepl = await DeeplServer.start({ key: 'the-key', dripMs: 5 });
  translator = new DeeplTranslator({ key: 'the-key', serverUrl: deepl.url });
});

afterEach(() => deepl.close());

function request(
  texts: readonly (string | CodedText)[],
  overrides: Partial<TranslationRequest> = {},
): TranslationRequest {
  const coded = texts.map((text) => (typeof text === 'string' ? { text, codes: [] } : text));
  return { source: 'fr', target: 'en', context: '', withinMs: 60_000, texts: coded, ...overrides };
}

/** So many running words that an unchanged answer is no coincidence. */
const SENTENCE = 'Les autorités locales à Turin sont formées à la gouvernance des migrations depuis 2023';

describe('a translation', () => {
  it('comes in order, with what was billed for each text', async () => {
    expect(await translator.translate(request(['Bonjour à 30 villes', '🌍 é']))).toEqual([
      { text: '[en] Bonjour à 30 villes', billedCharacters: 19 },
      { text: '[en] 🌍 é', billedCharacters: 3 },
    ]);
    expect(deepl.requests).toHaveLength(1);
  });

  const fields: [LanguagePair, Record<string, string | undefined>][] = [
    [
      { source: 'fr', target: 'en' },
      { source_lang: 'fr', target_lang: 'en-GB', formality: undefined },
    ],
    [
      { source: 'en', target: 'fr' },
      { source_lang: 'en', target_lang: 'fr', formality: 'prefer_more' },
    ],
    [
      { source: 'fr', target: 'es' },
      { source_lang: 'fr', target_lang: 'es', formality: 'prefer_more' },
    ],
  ];
  it.each(fields)('in direction %j asks for the right variety and formality', async (pair, expected) => {
    await translator.translate(request(['un'], { ...pair, context: 'Autour de « un ».' }));
    const sent = deepl.requests[0]?.fields;
    for (const [name, value] of Object.entries(expected)) expect(sent?.get(name)?.[0]).toBe(value);
    expect(deepl.requests[0]?.context).toBe('Autour de « un ».');
    expect(translator.serves(pair)).toBe(true);
  });

  it('sends no context when there is none, and no name of this machine', async () => {
    await translator.translate(request(['un']));
    expect(deepl.requests[0]?.fields.has('context')).toBe(false);
    expect(deepl.requests[0]?.headers['user-agent']).toMatch(/^deepl-node\/[\d.]+$/);
  });

  it('has a variant per target, and serves no language to itself', () => {
    const french = { source: 'fr', target: 'en' } as const;
    expect(translator.variant(french, false)).toBe('target=en-GB model=default formality=none');
    expect(translator.variant({ source: 'fr', target: 'es' }, false)).toBe(
      'target=es model=default formality=prefer_more',
    );
    expect(translator.variant(french, true)).toBe('target=en-GB model=default formality=none tags=xml-v2');
    expect(translator.serves({ source: 'fr', target: 'fr' })).toBe(false);
  });

  it('refuses a blank text as a mistake of the caller, without a request', async () => {
    await expect(translator.translate(request(['un', ' ']))).rejects.toThrow(RangeError);
    expect(() => new DeeplTranslator({ key: ' ' })).toThrow(RangeError);
    expect(deepl.requests).toEqual([]);
  });
});

describe('batches', () => {
  it('carry at most 50 texts', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => `Texte ${index}`);
    const answers = await translator.translate(request(texts));
    expect(answers.map((answer) => 'text' in answer && answer.text)).toEqual(texts.map((text) => `[en] ${text}`));
    expect(deepl.requests.map(({ texts: sent }) => sent.length)).toEqual([50, 50, 20]);
  });

  it('stay below 100 KiB as they are encoded, context included', async () => {
    // 20,000 characters, 120,000 bytes in a form, in eight texts; the context is cut to its share.
    const texts = Array.from({ length: 8 }, (_, index) => `${index}${'é'.repeat(2500)}`);
    const answers = await translator.translate(request(texts, { context: 'à'.repeat(30_000) }));
    expect(answers.every((answer) => 'text' in answer)).toBe(true);
    expect(deepl.requests.length).toBeGreaterThan(1);
    for (const { bytes, context } of deepl.requests) {
      expect(bytes).toBeLessThanOrEqual(100 * 1024);
      expect(context.length).toBeGreaterThan(6000);
    }
  });

  it('leave out a text that no call can carry, and translate the others', async () => {
    const answers = await translator.translate(request(['un', 'é'.repeat(20_000), 'deux']));
    expect(answers).toEqual([
      { text: '[en] un', billedCharacters: 2 },
      { rejected: 'too_long', billedCharacters: 0 },
      { text: '[en] deux', billedCharacters: 4 },
    ]);
  });

  it('that were paid for before a later one failed are not paid for again', async () => {
    const texts = Array.from({ length: 70 }, (_, index) => `Texte ${index}`);
    deepl.failOn(2, { status: 503 });
    await expect(translator.translate(request(texts))).rejects.toThrow(TransientError);
    const answers = await translator.translate(request(texts));
    expect(answers).toHaveLength(70);
    expect(answers[0]).toEqual({ text: '[en] Texte 0', billedCharacters: 7 });
    expect(deepl.paidTwice).toEqual([]);
    expect(deepl.requests.map(({ texts: sent }) => sent.length)).toEqual([50, 20, 20]);
    await translator.translate(request(['Texte 0']));
    expect(deepl.requests).toHaveLength(4);
  });
});

describe('an answer that is not to be believed', () => {
  const faults: [FaultName, string][] = [
    ['empty', 'empty'],
    ['null', 'empty'],
    ['object', 'damaged'],
    ['echoed', 'implausible'],
    ['script', 'damaged'],
    ['lost-tag', 'damaged'],
    ['doubled-tag', 'damaged'],
    ['bad-utf8', 'damaged'],
  ];

  it.each(faults)('(%s) is asked for again, alone', async (fault) => {
    const text = `<b>${SENTENCE}</b> ${SENTENCE}`;
    deepl.failNext(fault);
    const answers = await translator.translate(request([text, 'deux']));
    expect(answers).toEqual([
      { text: `[en] ${text}`, billedCharacters: 2 * [...text].length },
      { text: '[en] deux', billedCharacters: 4 },
    ]);
    expect(deepl.requests.map(({ texts }) => texts)).toEqual([[text, 'deux'], [text]]);
    expect(deepl.billedCharacters).toBe(2 * [...text].length + 4);
  });

  it.each(faults)('(%s) twice is rejected, and the other texts are kept', async (fault, rejected) => {
    const text = `<b>${SENTENCE}</b> ${SENTENCE}`;
    deepl.failNext(fault, fault);
    expect(await translator.translate(request([text, 'deux']))).toEqual([
      { rejected, billedCharacters: 2 * [...text].length },
      { text: '[en] deux', billedCharacters: 4 },
    ]);
    expect(deepl.requests).toHaveLength(2);
  });

  it.each(['fewer', 'more'] as const)('(%s texts than asked) is asked for again text by text', async (fault) => {
    deepl.failNext(fault);
    const answers = await translator.translate(request(['un', 'deux']));
    expect(answers).toEqual([
      { text: '[en] un', billedCharacters: 4 },
      { text: '[en] deux', billedCharacters: 8 },
    ]);
    expect(deepl.requests.map(({ texts }) => texts)).toEqual([['un', 'deux'], ['un'], ['deux']]);
  });

  it('(swapped) is found out by its numbers', async () => {
    deepl.failNext('swapped');
    const answers = await translator.translate(request(['Il y a 30 villes.', 'Il y a 12 pays.']));
    expect(answers.map((answer) => 'text' in answer && answer.text)).toEqual([
      '[en] Il y a 30 villes.',
      '[en] Il y a 12 pays.',
    ]);
    expect(deepl.requests).toHaveLength(3);
  });

  it('is rejected with its first reason when the second try fails, and the good answers are kept', async () => {
    deepl.failNext('empty', { status: 403 });
    expect(await translator.translate(request(['un', 'deux']))).toEqual([
      { rejected: 'empty', billedCharacters: 2 },
      { text: '[en] deux', billedCharacters: 4 },
    ]);
  });
});

describe('a text with codes', () => {
  const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
  const link: InlineCode = { id: 2, kind: 'pc', type: 'link', start: '<a href="/fr">', end: '</a>' };
  const image: InlineCode = { id: 3, kind: 'ph', type: 'image', start: '<img src="/a.png">', end: '' };
  const coded = (text: string, ...codes: InlineCode[]): CodedText => ({ text, codes });
  it('goes out as well-formed XML, and its tags come back where they were', async () => {
    const split: InlineCode[] = [
      { ...bold, kind: 'ec', start: '' },
      { ...link, kind: 'sc', end: '' },
    ];
    const texts = [
      coded('Écrire à <1>M&D</1>, <2>voir « a < b »</2> <3/>', bold, link, image),
      coded('fin</1> puis <2>début', ...split),
    ];
    const answers = await translator.translate(request(texts));
    expect(answers.map((answer) => 'text' in answer && answer.text)).toEqual(texts.map(({ text }) => `[en] ${text}`));
    expect(deepl.requests.map((sent) => sent.texts)).toEqual([
      [
        'Écrire à <x id="1">M&amp;D</x>, <x id="2">voir « a &lt; b »</x> <x id="3"/>',
        'fin<x id="1"/> puis <x id="2"/>début',
      ],
    ]);
    const options = ['tag_handling', 'tag_handling_version', 'split_sentences'];
    expect(options.map((name) => deepl.requests[0]?.fields.get(name)?.[0])).toEqual(['xml', 'v2', '0']);
  });

  it('never shares a call with a text without, which goes out as it always did', async () => {
    const texts = ['a & b', coded('a <1>b</1>', bold), 'c <1>d</1>'];
    const answers = await translator.translate(request(texts));
    expect(answers).toEqual([
      { text: '[en] a & b', billedCharacters: 5 },
      { text: '[en] a <1>b</1>', billedCharacters: 3 },
      { text: '[en] c <1>d</1>', billedCharacters: 10 },
    ]);
    expect(deepl.requests.map((sent) => sent.texts)).toEqual([['a & b', 'c <1>d</1>'], ['a <x id="1">b</x>']]);
    expect(deepl.requests[0]?.fields.has('tag_handling')).toBe(false);
    expect(deepl.billedCharacters).toBe(18);
  });

  const faults: FaultName[] = ['tags-lost', 'tags-doubled', 'tags-emptied', 'tags-swapped', 'lost-tag', 'script'];
  it.each([...faults, 'empty', 'echoed'] as const)('is asked for once more without its tags (%s)', async (fault) => {
    const text = `<1>${SENTENCE}</1> M&D ${SENTENCE}`;
    const plain = `${SENTENCE} M&D ${SENTENCE}`;
    deepl.failNext(fault);
    const answers = await translator.translate(request([coded(text, bold), coded('<1>deux</1> mots', bold)]));
    expect(answers).toEqual([
      { text: `[en] ${plain}`, billedCharacters: deepl.billedCharacters - 9 },
      { text: '[en] <1>deux</1> mots', billedCharacters: 9 },
    ]);
    expect(deepl.requests.map((sent) => sent.texts)[1]).toEqual([plain]);
    expect(deepl.requests[1]?.fields.has('tag_handling')).toBe(false);
  });

  it('is rejected, with both bills, when the answer without tags is no good either', async () => {
    deepl.failNext('tags-lost', 'empty');
    expect(await translator.translate(request([coded('<1>un</1>', bold)]))).toEqual([
      { rejected: 'empty', billedCharacters: 4 },
    ]);
    deepl.failNext('tags-lost', 'reset');
    expect(await translator.translate(request([coded('<1>un</1>', bold)]))).toEqual([
      { rejected: 'damaged', billedCharacters: 2 },
    ]);
  });

  it('is asked for without its tags within the same deadline', async () => {
    const hasty = new DeeplTranslator({ key: 'the-key', serverUrl: deepl.url, deadlineMs: 300 });
    deepl.failNext('tags-lost', 'hang');
    expect(await hasty.translate(request([coded('<1>un</1>', bold)]))).toEqual([
      { rejected: 'damaged', billedCharacters: 2 },
    ]);
  });

  it('is asked for without its tags when DeepL does not take them, and so are its neighbours', async () => {
    deepl.failNext({ status: 400 });
    expect(await translator.translate(request([coded('<1>un</1>', bold), coded('<1>deux</1>', bold)]))).toEqual([
      { text: '[en] un', billedCharacters: 2 },
      { text: '[en] deux', billedCharacters: 4 },
    ]);
    expect(deepl.requests.map((sent) => sent.texts)[1]).toEqual(['un', 'deux']);
    deepl.failAlways({ status: 400 });
    await expect(translator.translate(request([coded('<1>un</1>', bold)]))).rejects.toThrow(EngineRefusal);
  });

  it('is plain from the beginning where XML cannot say it', async () => {
    await translator.translate(request([coded('<1>un\u0001</1> deux', bold)]));
    expect(deepl.requests[0]?.texts).toEqual(['un\u0001 deux']);
  });

  it('is refused when there are no words between the tags', async () => {
    await expect(translator.translate(request([coded('<3/> ', image)]))).rejects.toThrow(RangeError);
  });

  it('that was paid for before a later call failed is not paid for again', async () => {
    deepl.failOn(2, { status: 503 });
    const both = request(['un', coded('<1>deux</1>', bold)]);
    await expect(translator.translate(both)).rejects.toThrow(TransientError);
    expect(await translator.translate(both)).toHaveLength(2);
    expect(deepl.paidTwice).toEqual([]);
  });
});

describe('a failure', () => {
  const refusals: [Fault, string][] = [
    [{ status: 403 }, 'key'],
    [{ status: 456 }, 'quota'],
    [{ status: 400 }, 'request'],
    [{ status: 404 }, 'request'],
    [{ status: 413 }, 'request'],
    [{ status: 414 }, 'request'],
  ];
  it.each(refusals)('%j needs a person', async (fault, reason) => {
    deepl.failNext(fault);
    const error = await translator.translate(request(['un'])).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineRefusal);
    expect(error).toMatchObject({ reason });
    expect(deepl.requests).toHaveLength(1);
  });

  const passing: Fault[] = [
    { status: 429 },
    { status: 500 },
    { status: 500, billed: true },
    { status: 503 },
    { status: 504 },
    { status: 529 },
    'reset',
    'cut',
    'html',
    'nothing',
    'shapeless',
    'redirect',
  ];
  it.each(passing)('%j may pass, and is not tried again by the client', async (fault) => {
    deepl.failNext(fault);
    await expect(translator.translate(request(['un']))).rejects.toThrow(TransientError);
    expect(deepl.requests).toHaveLength(1);
    expect(deepl.strays).toEqual([]);
  });

  it.each([429, 503] as const)('with status %i hands on how long to wait', async (status) => {
    deepl.failNext({ status, retryAfter: 7 });
    await expect(translator.translate(request(['un']))).rejects.toMatchObject({ retryAfterMs: 7000 });
  });

  it('tells neither the key nor the text', async () => {
    for (const fault of ['reset', 'html', { status: 503 }] satisfies Fault[]) {
      deepl.failNext(fault);
      const error = await translator.translate(request(['Sous embargo'])).catch((thrown: unknown) => thrown);
      const { message, cause, ...rest } = error as Error;
      expect(`${message} ${String(cause)} ${JSON.stringify(rest)}`).not.toMatch(/the-key|embargo/);
    }
  });

  it('is also that nobody listens', async () => {
    await deepl.close();
    await expect(translator.translate(request(['un']))).rejects.toThrow(TransientError);
  });

  it('with a wrong key is a refusal', async () => {
    const other = new DeeplTranslator({ key: 'wrong', serverUrl: deepl.url });
    await expect(other.translate(request(['un']))).rejects.toMatchObject({ reason: 'key' });
  });
});

describe('the deadline', () => {
  it.each(['hang', 'drip'] as const)('ends a call whose answer comes too late (%s)', async (fault) => {
    const hasty = new DeeplTranslator({ key: 'the-key', serverUrl: deepl.url, deadlineMs: 300 });
    deepl.failNext(fault);
    await expect(hasty.translate(request([SENTENCE]))).rejects.toThrow(TransientError);
    deepl.release();
    expect(await translator.translate(request(['un']))).toEqual([{ text: '[en] un', billedCharacters: 2 }]);
  });

  it('counts for all requests of a call together', async () => {
    const hasty = new DeeplTranslator({ key: 'the-key', serverUrl: deepl.url, deadlineMs: 300 });
    deepl.failOn(2, 'hang');
    const texts = Array.from({ length: 51 }, (_, index) => `Texte ${index}`);
    await expect(hasty.translate(request(texts))).rejects.toThrow('deadline');
    expect(deepl.requests).toHaveLength(2);
  });
});
