import { Fragment, useMemo } from 'react';
import { CodedText } from '../typeset/coded-text.js';
import { classNames } from '../ui/class-names.js';
import type { ProposedBlock } from './chosen-lines.js';
import styles from './marked-text.module.css';
import type { PageMark } from './page-marks.js';
import { pageSentences, runsOf } from './page-text.js';

/** The text of a block with its formatting, the borders of its sentences and the marks of findings. */
export function MarkedText({
  block,
  marks,
}: {
  readonly block: Pick<ProposedBlock, 'text' | 'segments'>;
  readonly marks: readonly PageMark[];
}) {
  const sentences = useMemo(() => pageSentences(block), [block]);
  return sentences.map(({ text, codes, places, space }, index) => (
    <Fragment key={index}>
      <span className={classNames(index < sentences.length - 1 && styles.bordered)}>
        <CodedText
          text={text}
          codes={codes}
          stretch={(words, at) => <Words text={words} start={places.get(at) ?? 0} marks={marks} />}
        />
      </span>
      <Words text={space.text} start={space.start} marks={marks} />
    </Fragment>
  ));
}

function Words({
  text,
  start,
  marks,
}: {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly PageMark[];
}) {
  const placed = marks.flatMap(({ span, isShown }) => (span ? [{ ...span, isShown }] : []));
  return runsOf(text, start, placed).map((run, index) => {
    const mark = placed[run.mark];
    if (!mark) return <Fragment key={index}>{run.text}</Fragment>;
    return (
      <mark key={index} className={mark.isShown ? styles.shown : styles.found} data-shown={mark.isShown || undefined}>
        {run.text}
      </mark>
    );
  });
}
