import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { blockClass } from '../typeset/block-class.js';
import { pageParts } from '../typeset/page-parts.js';
import { Skeleton } from '../ui/skeleton.js';
import { classNames } from '../ui/class-names.js';
import type { ChosenLine } from './chosen-lines.js';
import styles from './page-pane.module.css';

/** The page that the text becomes: what is included, set as what it is. */
export function PagePane({
  lines,
  locale,
  isWaiting,
}: {
  readonly lines: readonly ChosenLine[];
  readonly locale: Locale | null;
  readonly isWaiting: boolean;
}) {
  const { t } = useTranslation();
  const blocks = lines
    .filter(({ included }) => included)
    .map(({ key, type, block }) => ({ key, type, text: block.segments.map(({ text }) => text).join(' ') }));
  return (
    <section aria-labelledby="submit-page" className={styles.pane}>
      <h2 id="submit-page" className={styles.title}>
        {t('submit.pageHeading')}
      </h2>
      <div className={classNames(styles.page, locale && styles[locale])} lang={locale ?? undefined}>
        {isWaiting && <Waiting />}
        {!isWaiting && blocks.length === 0 && (
          <p className={styles.empty} lang="">
            {t('submit.pageEmpty')}
          </p>
        )}
        {pageParts(blocks).map((part) =>
          part.kind === 'list' ? (
            <ul key={part.items[0]?.key} className={styles.list}>
              {part.items.map(({ key, type, text }) => (
                <li key={key} className={blockClass(type)}>
                  {text}
                </li>
              ))}
            </ul>
          ) : (
            <PageBlock key={part.block.key} block={part.block} />
          ),
        )}
      </div>
    </section>
  );
}

function PageBlock({ block: { type, text } }: { readonly block: { type: ChosenLine['type']; text: string } }) {
  const look = blockClass(type);
  switch (type) {
    case 'headline':
      return <h3 className={look}>{text}</h3>;
    case 'subheading':
      return <h4 className={look}>{text}</h4>;
    case 'quotation':
      return (
        <blockquote className={styles.quotation}>
          <p className={look}>{text}</p>
        </blockquote>
      );
    case 'media-contact':
    case 'boilerplate':
    case 'notes-to-editors':
      return <p className={classNames(look, styles.foot)}>{text}</p>;
    default:
      return <p className={look}>{text}</p>;
  }
}

function Waiting() {
  return (
    <>
      <Skeleton width="85%" height="2.2em" />
      <Skeleton height="7em" />
      <Skeleton height="5em" />
    </>
  );
}
