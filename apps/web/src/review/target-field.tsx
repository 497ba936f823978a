import type { Finding, InlineCode, Locale } from '@triptych/domain';
import { useImperativeHandle, useMemo, useRef, type KeyboardEvent, type Ref } from 'react';
import { classNames } from '../ui/class-names.js';
import { markedRuns } from './marked-runs.js';
import styles from './target-field.module.css';

/** What acts may do with the field. Through it, whatever changes the text can be undone with the browser's own undo. */
export interface FieldHands {
  focus(): void;
  /** The words that are marked; empty for none. */
  selected(): string;
  /** Puts `text` in place of the selection, and the caret behind it or at `caret` in it. */
  insert(text: string, caret?: number): void;
  replaceAll(text: string): void;
  /** Puts `text` in place of the characters from `start` to `end`. */
  replace(start: number, end: number, text: string): void;
}

/** The text in hand: a plain field that grows with it, findings and no-break spaces marked behind the letters. */
export function TargetField({
  text,
  locale,
  label,
  look,
  findings,
  codes,
  isReadOnly,
  allowsBreaks,
  placeholder,
  describedBy,
  hands,
  onText,
}: {
  readonly text: string;
  readonly locale: Locale;
  readonly label: string;
  /** The class that sets the text as what it is. */
  readonly look: string;
  readonly findings: readonly Finding[];
  readonly codes: readonly InlineCode[];
  readonly isReadOnly: boolean;
  /** A sentence whose source has no line break gets none. */
  readonly allowsBreaks: boolean;
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly hands: Ref<FieldHands>;
  readonly onText: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const runs = useMemo(() => markedRuns(text, findings, codes), [text, findings, codes]);
  useImperativeHandle(hands, () => fieldHands(() => field.current), []);
  const keepOneLine = (event: KeyboardEvent) => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlainEnter && !allowsBreaks && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <div className={classNames(styles.field, look)}>
      <div className={styles.mirror} aria-hidden>
        {runs.map((run, index) => (
          <span
            key={index}
            className={
              classNames(styles[run.mark], run.isNoBreak && styles.noBreak, run.isTag && styles.tag) || undefined
            }
          >
            {run.text}
          </span>
        ))}
        {'\u200B'}
      </div>
      <textarea
        ref={field}
        lang={locale}
        spellCheck
        autoCapitalize="sentences"
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        readOnly={isReadOnly}
        placeholder={placeholder}
        value={text}
        className={styles.area}
        onKeyDown={keepOneLine}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onText(allowsBreaks ? value : value.replace(/\s*[\r\n]+\s*/g, ' '));
        }}
      />
    </div>
  );
}

function fieldHands(find: () => HTMLTextAreaElement | null): FieldHands {
  const put = (text: string) => {
    const field = find();
    if (!field) return;
    // The one way to change a field that its undo knows of; deprecated and without a successor.
    const isDone = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (isDone) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const select = (start: number, end: number) => {
    const field = find();
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(start, end);
  };
  return {
    focus: () => {
      const end = find()?.value.length ?? 0;
      select(end, end);
    },
    selected: () => {
      const field = find();
      return field ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    },
    insert: (text, caret = text.length) => {
      const start = find()?.selectionStart ?? 0;
      find()?.focus({ preventScroll: true });
      put(text);
      if (caret < text.length) select(start + caret, start + caret);
    },
    replaceAll: (text) => {
      select(0, find()?.value.length ?? 0);
      put(text);
    },
    replace: (start, end, text) => {
      select(start, end);
      if (start !== end || text !== '') put(text);
    },
  };
}
