import { Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { blockClass } from '../typeset/block-class.js';
import { classNames } from '../ui/class-names.js';
import { blockTypeName } from '../words/releases.js';
import type { ChosenLine } from './chosen-lines.js';
import { MarkedText } from './marked-text.js';
import type { PageMark } from './page-marks.js';
import styles from './page-pane.module.css';

/** One block of the page, set as what it is. */
export function PageBlock({
  type,
  block,
  marks,
}: Pick<ChosenLine, 'type' | 'block'> & { readonly marks: readonly PageMark[] }) {
  const { t } = useTranslation();
  const isWhole = marks.some(({ span }) => span === null);
  const look = classNames(blockClass(type), isWhole && styles.whole);
  const shown = { 'data-shown': isWhole || undefined };
  const text = <MarkedText block={block} marks={marks} />;
  switch (type) {
    case 'headline':
      return (
        <h3 className={look} {...shown}>
          {text}
        </h3>
      );
    case 'subheading':
      return (
        <h4 className={look} {...shown}>
          {text}
        </h4>
      );
    case 'quotation':
      return (
        <blockquote className={styles.quotation}>
          <p className={look} {...shown}>
            {text}
          </p>
        </blockquote>
      );
    case 'alt-text':
      return (
        <p className={classNames(look, styles.picture)} {...shown}>
          <Image size={15} strokeWidth={1.75} role="img" aria-label={blockTypeName(type, t)} />
          <span>{text}</span>
        </p>
      );
    case 'media-contact':
    case 'boilerplate':
    case 'notes-to-editors':
    case 'footnote':
    case 'running-head':
      return (
        <p className={classNames(look, styles.foot)} {...shown}>
          {block.marker.trim() !== '' && <span className={styles.number}>{block.marker.trim()} </span>}
          {text}
        </p>
      );
    default:
      return (
        <p className={look} {...shown}>
          {text}
        </p>
      );
  }
}
