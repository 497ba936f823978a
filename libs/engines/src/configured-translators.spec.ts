import { MachineTranslator } from '@triptych/desk';
import type { LanguagePair, Locale } from '@triptych/domain';
import { ConfiguredTranslators } from './configured-translators.js';

class EngineInto extends MachineTranslator {
  closed = 0;
  constructor(
    readonly id: string,
    private readonly target: Locale,
  ) {
    super();
  }
  serves({ target }: LanguagePair): boolean {
    return target === this.target;
  }
  variant(): string {
    return this.id;
  }
  translate(): Promise<never[]> {
    return Promise.resolve([]);
  }
  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

describe('the configured engines', () => {
  const english = new EngineInto('first', 'en');
  const alsoEnglish = new EngineInto('second', 'en');
  const spanish = new EngineInto('third', 'es');
  const engines = new ConfiguredTranslators([english, alsoEnglish, spanish]);

  it.each<[Locale, string | undefined]>([
    ['en', 'first'],
    ['es', 'third'],
    ['fr', undefined],
  ])('give the first that serves %s', (target, id) => {
    expect(engines.forPair({ source: 'fr', target })?.id).toBe(id);
  });

  it('are closed together', async () => {
    await engines.close();
    expect([english, alsoEnglish, spanish].map(({ closed }) => closed)).toEqual([1, 1, 1]);
  });

  it('may be none', async () => {
    const none = new ConfiguredTranslators([]);
    expect(none.forPair({ source: 'fr', target: 'en' })).toBeUndefined();
    await expect(none.close()).resolves.toBeUndefined();
  });
});
