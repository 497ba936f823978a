import type { BlockType } from '@triptych/domain';
import styles from './typeset.module.css';

/** The class that sets a block as what it is: a headline like a headline, a quotation like a quotation. */
export function blockClass(type: BlockType): string {
  const classes: Record<BlockType, string | undefined> = {
    label: styles.label,
    headline: styles.headline,
    subheadline: styles.subheadline,
    dateline: styles.dateline,
    lead: styles.lead,
    paragraph: '',
    subheading: styles.subheading,
    'list-item': '',
    quotation: '',
    caption: styles.caption,
    'alt-text': styles.altText,
    'table-cell': styles.cell,
    footnote: styles.footnote,
    'running-head': styles.runningHead,
    'notes-to-editors': styles.small,
    boilerplate: styles.small,
    'media-contact': styles.contact,
    'related-links': styles.small,
    'end-mark': styles.endMark,
    chrome: styles.small,
  };
  return `${styles.text ?? ''} ${classes[type] ?? ''}`;
}
