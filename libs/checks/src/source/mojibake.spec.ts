import { aRelease, pointedAt } from '../testing/a-release.js';
import { mojibake } from './mojibake.js';

describe('UTF-8 read as Windows-1252', () => {
  test.each([
    ['dÃ©placÃ©s', ['Ã© → é', 'Ã© → é']],
    ['Ã\u0089tat', ['Ã\u0089 → É']],
    ['Ã‰tat', ['Ã‰ → É']],
    ['lâ€™OIM', ['â€™ → ’']],
    ['â€œOui', ['â€œ → “']],
    ['2020 â€“ 2021', ['â€“ → –']],
    ['Ã\u00A0 Dakar', ['Ã\u00A0 → à']],
    ['Â« Oui Â»', ['Â« → «', 'Â» → »']],
    ['niÃ±os', ['Ã± → ñ']],
    ['SÃ£o Paulo', ['Ã£ → ã']],
    ['100 â‚¬', ['â‚¬ → €']],
  ])('is read again: %j', (text, expected) => {
    expect(pointedAt(mojibake, aRelease('fr', text))).toEqual(expected);
  });

  test.each(['déplacés', 'SÃO PAULO', 'Ã', 'pâte', 'Â la', 'ÂGE', 'château « noir »', 'â”'])('is not %j', (text) => {
    expect(pointedAt(mojibake, aRelease('fr', text))).toEqual([]);
  });
});
