import type { Locale } from '@triptych/domain';
import { Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceNotice } from '../api/submission.js';
import { blockClass } from '../typeset/block-class.js';
import { pageParts } from '../typeset/page-parts.js';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { Skeleton } from '../ui/skeleton.js';
import { noticeText } from '../words/notices.js';
import type { AskedFinding } from './asked-findings.js';
import type { ChosenLine } from './chosen-lines.js';
import { MarkedText } from './marked-text.js';
import { PageBlock } from './page-block.js';
import { marksOf, type PageMark } from './page-marks.js';
import styles from './page-pane.module.css';

/** A finding that the person wants to see, and where she asked for it. */
export interface ShownFinding {
  readonly finding: string;
  readonly from: Element;
}

/** The page that the text becomes: what is included, set as what it is, with its sentences and what was found in them. */
export function PagePane({
  lines,
  locale,
  isWaiting,
  notices,
  findings,
  shown,
}: {
  readonly lines: readonly ChosenLine[];
  readonly locale: Locale | null;
  readonly isWaiting: boolean;
  readonly notices: readonly SourceNotice[];
  readonly findings: readonly AskedFinding[];
  readonly shown: ShownFinding | null;
}) {
  const { t, i18n } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = shown && page.current?.querySelector('[data-shown]');
    if (!mark) return;
    bringIntoSight(mark);
  }, [shown]);
  const blocks = lines
    .filter(({ included }) => included)
    .map(({ key, type, block }) => ({ key, type, block, marks: marksOf(key, block, findings, shown?.finding) }));
  return (
    <section aria-labelledby="submit-page" className={styles.pane}>
      <h2 id="submit-page" className={styles.title}>
        {t('submit.pageHeading')}
      </h2>
      <div ref={page} className={classNames(styles.page, locale && styles[locale])} lang={locale ?? undefined}>
        <Notices notices={notices} language={i18n.language} />
        {isWaiting && <Waiting />}
        {!isWaiting && blocks.length === 0 && (
          <p className={styles.empty} lang={i18n.language}>
            {t('submit.pageEmpty')}
          </p>
        )}
        {pageParts(blocks).map((part) => {
          if (part.kind === 'block') return <PageBlock {...part.block} key={part.block.key} />;
          return part.kind === 'list' ? (
            <ul key={part.items[0]?.key} className={styles.list} role="list">
              {part.items.map((item) => (
                <ListItem {...item} key={item.key} />
              ))}
            </ul>
          ) : (
            <div key={part.items[0]?.key} className={styles.cells}>
              {part.items.map((item) => (
                <Cell {...item} key={item.key} />
              ))}
            </div>
          );
        })}
      </div>
      {shown && findings.some(({ id }) => id === shown.finding) && (
        <div className={styles.wayBack}>
          <Button
            small
            onPress={() => {
              bringIntoSight(shown.from);
              if (shown.from instanceof HTMLElement) shown.from.focus({ preventScroll: true });
            }}
          >
            {t('submit.backToFinding')}
          </Button>
        </div>
      )}
    </section>
  );
}

function bringIntoSight(element: Element): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
}

type PageLine = Pick<ChosenLine, 'type' | 'block'> & { readonly marks: readonly PageMark[] };

function ListItem({ type, block, marks }: PageLine) {
  const marker = block.marker.trim();
  const isNumber = /[\p{L}\p{N}]/u.test(marker);
  return (
    <li className={classNames(blockClass(type), styles.item)}>
      <span className={styles.marker} aria-hidden={!isNumber}>
        {isNumber ? marker : '–'}
      </span>
      <span className={classNames(isWhole(marks) && styles.whole)} data-shown={isWhole(marks) || undefined}>
        <MarkedText block={block} marks={marks} />
      </span>
    </li>
  );
}

function Cell({ type, block, marks }: PageLine) {
  const isShown = isWhole(marks);
  return (
    <p className={classNames(blockClass(type), styles.cell, isShown && styles.whole)} data-shown={isShown || undefined}>
      <MarkedText block={block} marks={marks} />
    </p>
  );
}

/** True when the whole block is what is shown. */
function isWhole(marks: readonly PageMark[]): boolean {
  return marks.some(({ span }) => span === null);
}

/** What the person should know of how the source was read, a sentence each. */
function Notices({ notices, language }: { readonly notices: readonly SourceNotice[]; readonly language: string }) {
  const { t } = useTranslation();
  const texts = [...new Set(notices.map((notice) => noticeText(notice, t)))];
  if (texts.length === 0) return null;
  return (
    <ul className={styles.notices} lang={language} role="status">
      {texts.map((text) => (
        <li key={text}>
          <Info size={15} strokeWidth={1.75} aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
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
