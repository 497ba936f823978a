import { SOURCE_CHECKS } from '@triptych/checks';
import i18next from 'i18next';
import { readFileSync } from 'node:fs';
import { checkName, sourceFindingText, suggestedNote } from './source-findings.js';

const IDS = SOURCE_CHECKS.map(({ id }) => id);

describe.each(['en', 'es', 'fr'])('in %s', (locale) => {
  const i18n = i18next.createInstance();
  beforeAll(async () => {
    const file = new URL(`../i18n/locales/${locale}.json`, import.meta.url);
    const translation = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    await i18n.init({ lng: locale, resources: { [locale]: { translation } }, interpolation: { escapeValue: false } });
  });

  it.each(IDS)('%s has a name of its own, a sentence and a note', (check) => {
    expect(checkName(check, i18n.t)).not.toBe(checkName('no-such-check', i18n.t).replace('no-such-check', check));
    const finding = { check, params: {} };
    expect(sourceFindingText(finding, i18n.t)).not.toContain(check);
    for (const text of [sourceFindingText(finding, i18n.t), suggestedNote(finding, i18n.t)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('{{');
    }
  });

  it('says what it does not know by its id', () => {
    expect(checkName('no-such-check', i18n.t)).toContain('no-such-check');
    expect(sourceFindingText({ check: 'no-such-check' }, i18n.t)).toContain('no-such-check');
  });
});
