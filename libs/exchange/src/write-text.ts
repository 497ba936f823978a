import { blockGroups } from './block-groups.js';
import { versionBlockText, type LanguageVersion } from './language-version.js';

/**
 * The version as plain text. One that was submitted as text keeps what stood around its texts to the byte; of one that was
 * submitted with markup the texts are shown, a blank line between blocks, items of one list together.
 */
export function writeText({ format, blocks }: Pick<LanguageVersion, 'format' | 'blocks'>): string {
  if (format === 'text') {
    return blocks.map((block) => block.prefix + versionBlockText(block) + block.separatorAfter).join('');
  }
  const groups = blockGroups(blocks).map(({ type, blocks: together }) =>
    together.map((block) => block.marker + versionBlockText(block).trim()).join(type === 'list-item' ? '\n' : '\n\n'),
  );
  return groups.length === 0 ? '' : `${groups.join('\n\n')}\n`;
}
