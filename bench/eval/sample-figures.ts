import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@triptych/domain';
import { decodeText, readHtml, readMarkdown, type SourceDocument } from '@triptych/exchange';
import { joinDocument } from '@triptych/segmentation';
import { docxSamples } from './docx-samples.js';
import { share, type Figure } from './figure.js';

/** Files of other programs: each is read, joined again byte for byte, or refused in words. */
export async function sampleFigures(data: string): Promise<Figure[]> {
  const folder = join(data, 'interchange');
  if (!existsSync(folder)) return [];
  const docx = await docxSamples(folder);
  const failed = docx.filter(({ ok }) => !ok);
  return [
    textSamples('HTML samples read and joined', join(folder, 'html'), /\.x?html?$/, readHtml),
    textSamples('Markdown samples read and joined', join(folder, 'markdown'), /\.(?:md|markdown)$/, readMarkdown),
    share(
      'Word samples read and written back',
      docx.length - failed.length,
      docx.length,
      docx.length,
      failed.map(({ name, detail }) => `${name}: ${detail}`),
    ),
  ];
}

function textSamples(
  name: string,
  folder: string,
  extension: RegExp,
  read: (content: string, locale: undefined) => SourceDocument,
): Figure {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => extension.test(file));
  const misses = files.flatMap((file) => {
    try {
      const { text } = decodeText(readFileSync(join(folder, file)), { isHtml: true });
      const { content, blocks } = read(text, undefined);
      return joinDocument(blocks) === content ? [] : [`${file}: the blocks do not join`];
    } catch (error) {
      return error instanceof DomainError ? [] : [`${file}: ${String(error)}`];
    }
  });
  return share(name, files.length - misses.length, files.length, files.length, misses);
}
