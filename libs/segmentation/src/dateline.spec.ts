import { datelineOf } from './index.js';

const dateline = (text: string): string | undefined => {
  const span = datelineOf({ segments: [{ text, whitespaceAfter: '' }] });
  return span && text.slice(span.start, span.end);
};

describe('datelineOf', () => {
  it.each([
    ['Turin - ', 'Le Centre a ouvert.'],
    ['Turin — ', 'The training centre opened.'],
    ['Geneva—', 'The agency opened a centre.'],
    ['New York/Geneva – ', 'The agencies call for help.'],
    ['Ginebra/Ciudad de Panamá - ', 'A pesar de todo.'],
    ['Minsk, Bélarus - ', 'L’OIM a ouvert un centre.'],
    ['Niamey, Niger (16 octobre 2024) – ', 'Une mission s’est déroulée.'],
    ['Bogotá, 1.º de marzo de 2023 – ', 'Más de 1,2 millones.'],
    ['Dakar, le 1er mars 2023 – ', 'Un nouveau centre.'],
    ['Abidjan, Côte d’Ivoire, 3 mai – ', '« Nous partons », dit-elle.'],
    ['GENEVA – ', 'the agency urged.'],
    ['Cox’s Bazar, 12 March 2024 – ', 'Rain fell.'],
    ['N’Djamena – ', '12 familles attendent.'],
  ])('finds “%s” in front of “%s”', (wanted, rest) => {
    expect(dateline(wanted + rest)).toBe(wanted);
  });

  it.each([
    'Le Centre a ouvert hier - enfin.',
    'Moving Cities: What Works – a report',
    'une ville – un plan',
    'Paris–Dakar passe par Agadir.',
    '',
  ])('finds none in “%s”', (text) => {
    expect(dateline(text)).toBeUndefined();
  });

  it('reads the text without the tags of its codes', () => {
    const codes = [{ id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' }] as const;
    const segment = { text: '<1>Dakar</1> – Un centre a ouvert.', codes, whitespaceAfter: '' };
    expect(datelineOf({ segments: [segment] })).toEqual({ start: 0, end: 'Dakar – '.length });
  });
});
