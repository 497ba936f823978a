import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { Tip } from '../ui/tip.js';
import { codeName } from '../words/codes.js';
import { ariaShortcut } from './shortcut.js';
import { tagInsertion, type SourceTag } from './source-tags.js';
import type { FieldHands } from './target-field.js';
import type { BoundAct } from './use-acts.js';
import styles from './tag-row.module.css';

/** As much of a text as a tip has room for. */
const TIP_LENGTH = 60;

/** The formatting of the source, in its order: pressed, it goes around the marked words. What is missing stands out. */
export function TagRow({
  tags,
  acts,
  field,
}: {
  readonly tags: readonly SourceTag[];
  readonly acts: readonly BoundAct[];
  readonly field: FieldHands | null;
}) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  const next = acts.find(({ act }) => act.id === 'insert-tag');
  const firstMissing = tags.find(({ missing }) => missing.length > 0);
  const insert = (tag: SourceTag) => {
    if (!field) return;
    const { text, caret } = tagInsertion(tag, field.selected());
    field.insert(text, caret);
  };
  return (
    <div role="group" aria-label={t('review.tags')} className={styles.row}>
      {tags.map((tag) => {
        const { code, missing } = tag;
        const name = codeName(code.type, t);
        const isMissing = missing.length > 0;
        const label = { name, n: code.id };
        return (
          <Tip key={code.id} text={tipText(tag, name)}>
            <Button
              small
              look="quiet"
              preventFocusOnPress
              isDisabled={!isMissing}
              aria-label={isMissing ? t('review.insertTag', label) : t('review.tagInserted', label)}
              className={classNames(styles.tag, isMissing && styles.missing)}
              onPress={() => {
                insert(tag);
              }}
              {...(tag === firstMissing &&
                next?.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(next.act.shortcut) })}
            >
              <span className={styles.number}>{code.id}</span> {name}
              {tag === firstMissing && next?.isEnabled && <kbd className={styles.keys}>{next.keys}</kbd>}
            </Button>
          </Tip>
        );
      })}
    </div>
  );
}

/** What the tag is on: its words, and where a link leads. */
function tipText({ code, words, tags }: SourceTag, name: string): string {
  const what = words.trim() === '' ? tags.join('') : words.trim();
  const short = what.length > TIP_LENGTH ? `${what.slice(0, TIP_LENGTH - 1)}…` : what;
  return [name, short, code.href].filter(Boolean).join(' · ');
}
