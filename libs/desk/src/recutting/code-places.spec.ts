import type { InlinePart } from '@triptych/domain';
import { codePlaces } from './code-places.js';

const text = (words: string): InlinePart => ({ kind: 'text', text: words, markup: words });
const open: InlinePart = { kind: 'open', type: 'bold', markup: '<b>', pair: 1 };
const close: InlinePart = { kind: 'close', markup: '</b>', pair: 1 };
const lineBreak: InlinePart = { kind: 'single', type: 'break', markup: '<br>' };
const space: InlinePart = { kind: 'text', text: '\u00A0', markup: '&nbsp;' };

test('the codes of a block are numbered through, those between two segments too', () => {
  const content = [open, text('Un'), close, text('.'), lineBreak, space, open, text('Deux'), close, text('. Fin')];
  const segments = [
    { text: '<1>Un</1>.', markup: '<b>Un</b>.', whitespaceAfter: '\n\u00A0', spaceMarkup: '<br>&nbsp;' },
    { text: '<1>Deux</1>.', markup: '<b>Deux</b>.', whitespaceAfter: ' ' },
    { text: 'Fin', whitespaceAfter: '' },
  ];
  expect(codePlaces(content, segments)).toEqual([
    { firstCode: 0, space: [2, '\u00A0'] },
    { firstCode: 3, space: [' '] },
    { firstCode: 5, space: [] },
  ]);
});
