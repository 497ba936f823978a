import { fromStream, toStream } from './apertium-stream.js';

describe("Apertium's stream", () => {
  it.each([
    ['Une phrase.', 'Une phrase..[]'],
    ['Un titre', 'Un titre.[]'],
    ['[a] {b} ^c$ @d \\e /f <g>', '\\[a\\] \\{b\\} \\^c\\$ \\@d \\\\e \\/f \\<g\\>.[]'],
    ['développement\u00a0:', 'développement[\u00a0]:.[]'],
    ['un\ndeux  trois', 'un[\n]deux[  ]trois.[]'],
    ['nul\0', 'nul.[]'],
  ])('carries %j', (text, stream) => {
    expect(toStream(text)).toBe(stream);
    expect(fromStream(stream)).toBe(text.replace('\0', ''));
  });

  it.each<[string, string | undefined]>([
    ['Sr[]', 'Sr'],
    ['\\[\\] fin.[]', '[] fin'],
    ['cortad', undefined],
    ['', undefined],
    ['[ ]hola [\n] mundo.[]', ' hola \n mundo'],
    ['uno.[] dos', 'uno dos'],
  ])('gives back %j as text', (stream, text) => {
    expect(fromStream(stream)).toBe(text);
  });
});
