import { checkSource, runChecks } from '@triptych/checks';
import { DomainError } from '@triptych/domain';
import { readHtml, readMarkdown, readText } from '@triptych/exchange';

const UNITS = [
  ...[' ', '\t', '\u00A0', '\n', '.', ',', ':', '(', '-', '"', '«', '“', '…', '→', '`', '*', '_', '[', '<'],
  ...['a ', '1 ', 'A.', '&amp;', '\\', '@', 'e\u0301'],
];
const [SHORT, LONG] = [4_000, 16_000];
/** Of processor time, in milliseconds. What stays below it needs no comparison. */
const NOTHING = 250;
/** Four times the text: a linear reading takes four times as long, a quadratic one sixteen times. */
const MOST_GROWTH = 9;

const READINGS: Readonly<Record<string, (text: string) => unknown>> = {
  checkSource: (text) => checkSource([{ type: 'paragraph', included: true, text }], 'fr'),
  runChecks: (target) => runChecks({ source: 'Texte', sourceLocale: 'en', target, targetLocale: 'fr' }),
  readText: (text) => readText(text, 'fr'),
  readMarkdown: (text) => readMarkdown(text, 'fr'),
  readHtml: (text) => readHtml(`<p>${text}</p>`, 'fr'),
};

function millisecondsOf(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error; // refused in time
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function leastOf(read: (text: string) => unknown, text: string): number {
  return Math.min(...[1, 2, 3].map(() => millisecondsOf(read, text)));
}

/** How many times as long the reading of the long text takes; undefined when it takes no time to speak of. */
function growth(read: (text: string) => unknown, textOf: (length: number) => string): number | undefined {
  if (millisecondsOf(read, textOf(LONG)) < NOTHING) return undefined;
  return leastOf(read, textOf(LONG)) / Math.max(leastOf(read, textOf(SHORT)), 1);
}

describe.each(Object.entries(READINGS))('%s takes no more than its share of time', (_, read) => {
  test.each(UNITS)('for a run of %j', (unit) => {
    const grown = growth(read, (length) => `x${unit.repeat(length / unit.length)}y`);
    expect(grown ?? 1).toBeLessThan(MOST_GROWTH);
  });
});

test('a reading that begins again at each character is found out', () => {
  const quadratic = (text: string): string => text.replace(/ +$/, '');
  expect(growth(quadratic, (length) => `x${' '.repeat(length * 2)}y`)).toBeGreaterThan(MOST_GROWTH);
});
