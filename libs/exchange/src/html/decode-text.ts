import { Tokenizer, type Token } from 'parse5';

/** The characters that a short stretch of text stands for: its character references resolved. */
export function decodeText(markup: string): string {
  if (!markup.includes('&')) return markup;
  let text = '';
  const add = ({ chars }: Token.CharacterToken): void => {
    text += chars;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(markup, true);
  return text;
}
