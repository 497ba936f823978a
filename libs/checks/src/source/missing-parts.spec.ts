import { aRelease, type BlockSketch } from '../testing/a-release.js';
import { missingBoilerplate } from './missing-boilerplate.js';
import { missingContact } from './missing-contact.js';
import { missingDateline } from './missing-dateline.js';

const HEADLINE = { text: 'Un titre', type: 'headline' } as const;
const menu = (text: string): BlockSketch => ({ text, type: 'chrome', included: false });

describe('a release that lacks a part', () => {
  test.each([missingDateline, missingContact, missingBoilerplate])('is told so', (check) => {
    expect(check.run(aRelease('fr', HEADLINE, 'Un texte.'))).toEqual([{ check: check.id }]);
  });

  test.each<[BlockSketch]>([[menu('Turin – Un menu')], [menu('a@b.example')], [menu('À propos de l’OIM')]])(
    'does not have it in what is left out: %j',
    (block) => {
      const release = aRelease('fr', 'Un texte.', block);
      const checks = [missingDateline, missingContact, missingBoilerplate];
      expect(checks.flatMap((check) => check.run(release))).toHaveLength(3);
    },
  );

  test.each([missingDateline, missingContact, missingBoilerplate])('may be a headline only', (check) => {
    expect(check.run(aRelease('fr', HEADLINE))).toEqual([]);
  });

  test.each<[BlockSketch]>([
    ['Ann Reed, a@b.example'],
    ['Tél. : +41 22 555 01 23'],
    [{ text: 'Contactez le bureau', type: 'media-contact' }],
  ])('has a contact in %j', (block) => {
    expect(missingContact.run(aRelease('fr', 'Un texte.', block))).toEqual([]);
  });

  test('has no contact in the address of a page', () => {
    expect(missingContact.run(aRelease('fr', 'Voir https://x.example.'))).toHaveLength(1);
  });

  test.each<[BlockSketch]>([
    [{ text: 'L’Organisation est là.', type: 'boilerplate' }],
    ['À propos de l’OIM'],
    ['A propos de l’OIM'],
    ['About IOM'],
    ['About the United Nations'],
    ['Acerca de la OIM'],
  ])('says what the organization is in %j', (block) => {
    expect(missingBoilerplate.run(aRelease('fr', 'Un texte.', block))).toEqual([]);
  });

  test.each<[BlockSketch]>([['Turin – Un texte.'], [{ text: 'Geneva/Tunis, 9 April 2025', type: 'dateline' }]])(
    'has a dateline in %j',
    (block) => {
      expect(missingDateline.run(aRelease('en', HEADLINE, block, 'Un texte.'))).toEqual([]);
    },
  );
});
