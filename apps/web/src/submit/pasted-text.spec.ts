import { pastedText } from './pasted-text.js';

describe('pastedText', () => {
  it.each([
    ['the frame of Windows', '<html><body>\r\n<!--StartFragment--><p>Un</p><!--EndFragment-->\r\n</body></html>'],
    [
      'the frame of Word',
      '<html><head><style>p {}</style></head><body lang=FR><!--StartFragment--><p>Un</p><!--EndFragment--></body></html>',
    ],
    ['a body', '<html><head></head><body class="x"><p>Un</p></body></html>'],
    ['a charset', "<meta charset='utf-8'><p>Un</p>"],
    ['nothing', '<p>Un</p>'],
  ])('takes the formatted text out of %s', (_, html) => {
    expect(pastedText(html, 'Un')).toEqual({ content: '<p>Un</p>', format: 'html', alternative: 'Un' });
  });

  it.each([
    ['no markup at all', '', 'Un'],
    ['the frames of an editor alone', '<div style="color: red"><span>Un</span><br></div>', 'Un'],
  ])('takes plain text where the clipboard has %s', (_, html, text) => {
    expect(pastedText(html, text)).toEqual({ content: 'Un', format: 'text', alternative: null });
  });

  it.each([
    ['<!DOCTYPE html><html><body><p>Un</p></body></html>', 'html'],
    ['\n<article>\n<h1>Un</h1></article>', 'html'],
    ['<Un> et deux', 'text'],
    ['# Un', 'text'],
  ])('reads %j as %s', (text, format) => {
    expect(pastedText('', text)).toEqual({ content: text, format, alternative: null });
  });
});
