import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TranslationRequest } from '@triptych/desk';
import { LOCALES, TransientError, type CodedText, type InlineCode, type LanguagePair } from '@triptych/domain';
import { ApertiumTranslator } from './apertium-translator.js';
import { eventually } from '../../../test/eventually.js';

const installed = await ApertiumTranslator.find();
await installed?.close();

/** Where Apertium is optional its specs are left out; on the build server it must be there. */
const describeWithApertium = installed === undefined && process.env['CI'] !== 'true' ? describe.skip : describe;

/** Whether a program of the process group is there, a dead one that nobody collected yet included. */
function isRunning(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

function request(pair: LanguagePair, texts: readonly (string | CodedText)[]): TranslationRequest {
  const coded = texts.map((text) => (typeof text === 'string' ? { text, codes: [] } : text));
  return { ...pair, context: '', withinMs: 60_000, texts: coded };
}

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };
const image: InlineCode = { id: 2, kind: 'ph', type: 'image', start: '<img>', end: '' };

describeWithApertium('Apertium (left out where it is not installed)', () => {
  let apertium: ApertiumTranslator;

  beforeAll(async () => {
    const found = await ApertiumTranslator.find();
    if (found === undefined) throw new Error('apertium, apertium-fr-es and apertium-eng-spa are not installed');
    apertium = found;
  });

  afterAll(() => apertium.close());

  async function draft(pair: LanguagePair, ...texts: (string | CodedText)[]): Promise<(string | undefined)[]> {
    const answers = await apertium.translate(request(pair, texts));
    return answers.map((answer) => ('text' in answer ? answer.text : undefined));
  }

  const frEs: LanguagePair = { source: 'fr', target: 'es' };
  const frEn: LanguagePair = { source: 'fr', target: 'en' };

  it('serves all six directions and has a variant of its own for each', () => {
    const pairs = LOCALES.flatMap((source) => LOCALES.map((target) => ({ source, target })));
    const served = pairs.filter((pair) => apertium.serves(pair));
    expect(served).toHaveLength(6);
    expect(new Set(served.map((pair) => apertium.variant(pair, false))).size).toBe(6);
    expect(apertium.variant(frEn, false)).toMatch(/^modes=fr-es@[0-9a-f]{12}\+spa-eng@[0-9a-f]{12} preparation=\d+$/);
    expect(apertium.variant(frEn, true)).toBe(`${apertium.variant(frEn, false)} tags=1`);
  });

  it.each<[LanguagePair, string, RegExp]>([
    [frEs, 'Les maisons sont blanches.', /^Las casas .*blancas\.$/],
    [{ source: 'es', target: 'fr' }, 'Las casas son blancas.', /^Les maisons sont blanches\.$/],
    [{ source: 'en', target: 'es' }, 'The houses are white.', /^Las casas .*blancas\.$/],
    [{ source: 'es', target: 'en' }, 'Las casas son blancas.', /^The houses are white\.$/],
    [frEn, 'Les maisons de la ville.', /^The houses of the city\.$/],
    [{ source: 'en', target: 'fr' }, 'The houses of the city.', /^Les maisons de la ville\.$/],
  ])('drafts in direction %j: %s', async (pair, text, expected) => {
    expect((await draft(pair, text))[0]).toMatch(expected);
  });

  it('is free', async () => {
    const answers = await apertium.translate(request(frEs, ['La mer.']));
    expect(answers).toEqual([{ text: expect.any(String), billedCharacters: 0 }]);
  });

  it('answers many texts in their order, each on its own', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => `La maison ${index}.`);
    expect(await draft(frEs, ...texts)).toEqual(texts.map((_, index) => `La casa ${index}.`));
  });

  it('leaves no mark on unknown words', async () => {
    const [text] = await draft(frEs, 'Le Zorblux et la Gribouze sont grands.');
    expect(text).toContain('Zorblux');
    expect(text).toContain('Gribouze');
    expect(text).not.toMatch(/[*@#]/);
    const [pivoted] = await draft(frEn, 'Le Zorblux et la Gribouze sont grands.');
    expect(pivoted).not.toMatch(/[*@#]/);
  });

  it.each([frEs, frEn])('keeps acronyms, numbers and addresses in direction %j', async (pair) => {
    const [text] = await draft(
      pair,
      'L’OIT et l’OIM ont formé plus de 30 personnes (20-24/11) sur M&D. Tel : +41227179205, voir https://www.iom.int/fr ou jgalindo@iom.int.',
    );
    for (const part of [
      'OIT',
      'OIM',
      ' 30 ',
      '(20-24/11)',
      'M&D',
      'Tel',
      '+41227179205',
      'https://www.iom.int/fr',
      'jgalindo@iom.int.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('__');
  });

  it('keeps the characters of its own stream format, markup and white space', async () => {
    const [text] = await draft(frEs, 'La mer [x] {b} ^c$ @d \\e /f <i>g</i> ~\nla maison\u00a0: *');
    for (const part of ['[x]', '{b}', '^', '$', '@', '\\', '/', '<i>', '</i>', '~', '\n', '\u00a0:', '*']) {
      expect(text).toContain(part);
    }
  });

  it('keeps the tags of codes around the translated words', async () => {
    const coded = (text: string): CodedText => ({ text, codes: [bold, image] });
    expect(
      await draft(frEs, coded('<1>Les maisons</1> sont blanches.<2/>'), coded('Les maisons<2/> de la <1>ville</1>.')),
    ).toEqual([
      expect.stringMatching(/^<1>Las casas<\/1> .*blancas\.<2\/>$/),
      expect.stringMatching(/^Las casas<2\/> de la <1>ciudad<\/1>\.$/),
    ]);
    expect(await draft(frEn, coded('La <1>mer</1> et <2/> la ville.'))).toEqual([
      expect.stringMatching(/<1>sea<\/1>.*<2\/>.*city/),
    ]);
  });

  it('does not mistake a placeholder that the text brings', async () => {
    expect((await draft(frEs, 'La mer __PH0__ et l’OIM.'))[0]).toContain('__PH0__');
  });

  it('rejects what it gives back unchanged', async () => {
    const answers = await apertium.translate(request(frEs, ['xyzzy plugh frobni quuxal grault.']));
    expect(answers).toEqual([{ rejected: 'implausible', billedCharacters: 0 }]);
  });

  it('keeps its programs running, and starts them again when they died', async () => {
    await draft(frEs, 'La mer.');
    const pid = apertium.running.get('fr-es');
    await draft(frEs, 'La mer.');
    expect(apertium.running.get('fr-es')).toBe(pid);
    // Stopped programs cannot answer before they die.
    process.kill(-(pid ?? NaN), 'SIGSTOP');
    const waiting = draft(frEs, 'La maison.');
    process.kill(-(pid ?? NaN), 'SIGKILL');
    await expect(waiting).rejects.toThrow(TransientError);
    expect(await draft(frEs, 'La mer.')).toEqual(['La mar.']);
    expect(apertium.running.get('fr-es')).not.toBe(pid);
  });

  it('ends its programs with close, and serves nothing afterwards', async () => {
    const other = await ApertiumTranslator.find();
    await other?.translate(request(frEn, ['La mer.']));
    const pids = [...(other?.running.values() ?? [])];
    expect(pids).toHaveLength(2);
    await other?.close();
    for (const pid of pids) expect(() => process.kill(-pid, 0)).toThrow('ESRCH');
    expect(other?.serves(frEn)).toBe(false);
    await expect(other?.translate(request(frEn, ['La mer.']))).rejects.toThrow(RangeError);
  });
});

describe('Apertium on another machine', () => {
  let modesDirectory: string;

  beforeEach(async () => {
    modesDirectory = await mkdtemp(join(tmpdir(), 'triptych-modes-'));
  });

  afterEach(() => rm(modesDirectory, { recursive: true }));

  it('is not found without its mode files, and not without its programs', async () => {
    expect(await ApertiumTranslator.find({ modesDirectory })).toBeUndefined();
    await writeFile(join(modesDirectory, 'fr-es.mode'), "no-such-program '/nowhere/a.bin'");
    expect(await ApertiumTranslator.find({ modesDirectory })).toBeUndefined();
    expect(await ApertiumTranslator.find({ modesDirectory: join(modesDirectory, 'none') })).toBeUndefined();
  });

  it('serves the directions whose modes are there, and no others', async () => {
    // GNU sed is a program with null data of its own: -z reads and writes what NULs separate.
    await writeFile(join(modesDirectory, 'fr-es.mode'), "sed -u -e 's/mer/mar/'");
    const apertium = await ApertiumTranslator.find({ modesDirectory });
    expect(apertium?.serves({ source: 'fr', target: 'es' })).toBe(true);
    expect(apertium?.serves({ source: 'fr', target: 'en' })).toBe(false);
    expect(await apertium?.translate(request({ source: 'fr', target: 'es' }, ['La mer [1]']))).toEqual([
      { text: 'La mar [1]', billedCharacters: 0 },
    ]);
    await apertium?.close();
  });

  it('translates the plain text when the engine loses a placeholder', async () => {
    await writeFile(join(modesDirectory, 'fr-es.mode'), "sed -u -e 's/__PH0__/PH/'");
    const apertium = await ApertiumTranslator.find({ modesDirectory });
    expect(await apertium?.translate(request({ source: 'fr', target: 'es' }, ['Une OIM']))).toEqual([
      { text: 'Une OIM', billedCharacters: 0 },
    ]);
    await apertium?.close();
  });

  it.each([
    ['loses', 's/__PH0__//'],
    ['doubles', 's/__PH0__/&&/'],
    ['exchanges', 's/\\(__PH0__\\)\\(.*\\)\\(__PH1__\\)/\\3\\2\\1/'],
    ['empties', 's/\\(__PH0__\\)\\(.*\\)\\(__PH1__\\)/\\2\\1\\3/'],
  ])('translates the words alone when the engine %s their tags', async (_, script) => {
    await writeFile(join(modesDirectory, 'fr-es.mode'), `sed -u -e 's/mer/mar/' -e '${script}'`);
    const apertium = await ApertiumTranslator.find({ modesDirectory });
    const text: CodedText = { text: '<1>La mer</1> et', codes: [bold] };
    expect(await apertium?.translate(request({ source: 'fr', target: 'es' }, [text]))).toEqual([
      { text: 'La mar et', billedCharacters: 0 },
    ]);
    await apertium?.close();
  });

  it('that does not answer is ended at the deadline', async () => {
    // tail takes -z too, and waits for the end of its input.
    await writeFile(join(modesDirectory, 'fr-es.mode'), 'tail -n 1');
    const apertium = await ApertiumTranslator.find({ modesDirectory, deadlineMs: 80 });
    const pair: LanguagePair = { source: 'fr', target: 'es' };
    const answer = apertium?.translate(request(pair, ['La mer']));
    const pid = apertium?.running.get('fr-es') ?? NaN;
    await expect(answer).rejects.toThrow('deadline');
    await eventually(
      'the end of the programs',
      () => isRunning(pid),
      (running) => !running,
    );
    await apertium?.close();
  });

  it('that passes on half an answer is started again', async () => {
    await writeFile(join(modesDirectory, 'fr-es.mode'), "sed -u -e 's/ 2.*$//'");
    const apertium = await ApertiumTranslator.find({ modesDirectory });
    const pair: LanguagePair = { source: 'fr', target: 'es' };
    await expect(apertium?.translate(request(pair, ['La maison 2']))).rejects.toThrow(TransientError);
    expect(await apertium?.translate(request(pair, ['La maison 1']))).toEqual([
      { text: 'La maison 1', billedCharacters: 0 },
    ]);
    await apertium?.close();
  });

  it('whose programs end by themselves fails for the moment only', async () => {
    await writeFile(join(modesDirectory, 'fr-es.mode'), 'true');
    const apertium = await ApertiumTranslator.find({ modesDirectory });
    await expect(apertium?.translate(request({ source: 'fr', target: 'es' }, ['La mer']))).rejects.toThrow(
      TransientError,
    );
    await apertium?.close();
  });
});
