import { initials } from './initials.js';

test.each([
  ['Claire Dumont', 'CD'],
  ['Ines Okonkwo-Villanueva', 'IO'],
  ['Ana María del Río', 'AR'],
  ['élise', 'É'],
  ['  Ruth   Abara ', 'RA'],
  ['', ''],
])('%p is shortened to %p', (name, short) => {
  expect(initials(name)).toBe(short);
});
