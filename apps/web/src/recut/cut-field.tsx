import type { InlineCode, Locale } from '@triptych/domain';
import { Scissors } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CodedText, type StretchText } from '../typeset/coded-text.js';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { cutPlaces, likelyPlace } from './cut-places.js';
import styles from './cut-field.module.css';

/** A sentence with a place to cut it: moved with the arrow keys or the pointer, used with Enter or a press on it. */
export function CutField({
  text,
  codes,
  locale,
  look,
  isPending,
  onCut,
  onLeave,
}: {
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly locale: Locale;
  /** The class that sets the text as what it is. */
  readonly look: string;
  readonly isPending: boolean;
  /** `at` in UTF-16 units of the coded text. */
  readonly onCut: (at: number) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const hint = useId();
  const field = useRef<HTMLDivElement>(null);
  const places = useMemo(() => cutPlaces(text, codes), [text, codes]);
  const [chosen, setChosen] = useState(() => likelyPlace(places));
  const place = places[chosen];
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  if (!place) return null;
  const cut = () => {
    if (!isPending) onCut(place.at);
  };
  const move = (to: number) => {
    setChosen(Math.min(Math.max(to, 0), places.length - 1));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = ACTS[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act({ chosen, count: places.length, move, cut, leave: onLeave });
  };
  const stretch: StretchText = (words, at) => <Stretch words={words} at={at} places={places} chosen={chosen} />;
  return (
    <div className={styles.cutting}>
      <div
        ref={field}
        role="slider"
        tabIndex={0}
        lang={locale}
        aria-label={t('recut.place')}
        aria-describedby={hint}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={places.length}
        aria-valuenow={chosen + 1}
        aria-valuetext={t('recut.between', { before: place.before, after: place.after })}
        className={classNames(styles.field, look)}
        onKeyDown={press}
        onPointerMove={(event) => {
          const under = event.pointerType === 'mouse' ? placeUnder(event) : undefined;
          if (under !== undefined) move(under);
        }}
        onPointerUp={(event) => {
          const under = event.button === 0 ? placeUnder(event) : undefined;
          // The first touch moves the place, a second one there cuts; a mouse has moved it already.
          if (under === chosen) cut();
          else if (under !== undefined) move(under);
        }}
      >
        <CodedText text={text} codes={codes} stretch={stretch} />
      </div>
      <p id={hint} className={styles.hint}>
        <span className={styles.keys}>{t('recut.hintKeys')}</span>
        <span className={styles.touch}>{t('recut.hintTouch')}</span> {t('recut.everyLanguage')}
      </p>
      <div className={styles.acts}>
        <Button
          look="filled"
          small
          icon={<Scissors size={14} strokeWidth={1.75} aria-hidden />}
          isPending={isPending}
          onPress={cut}
        >
          {t('recut.cut')}
        </Button>
        <Button look="quiet" small onPress={onLeave}>
          {t('recut.leave')}
        </Button>
      </div>
    </div>
  );
}

interface Moves {
  readonly chosen: number;
  readonly count: number;
  readonly move: (to: number) => void;
  readonly cut: () => void;
  readonly leave: () => void;
}

const forward = ({ chosen, move }: Moves) => {
  move(chosen + 1);
};
const back = ({ chosen, move }: Moves) => {
  move(chosen - 1);
};
const ACTS: Readonly<Record<string, ((moves: Moves) => void) | undefined>> = {
  ArrowRight: forward,
  ArrowDown: forward,
  ArrowLeft: back,
  ArrowUp: back,
  Home: ({ move }) => {
    move(0);
  },
  End: ({ move, count }) => {
    move(count - 1);
  },
  Enter: ({ cut }) => {
    cut();
  },
  Escape: ({ leave }) => {
    leave();
  },
};

/** A stretch of the text in pieces from place to place; the chosen one has the mark of the cut. */
function Stretch({
  words,
  at,
  places,
  chosen,
}: {
  readonly words: string;
  readonly at: number;
  readonly places: readonly { readonly at: number }[];
  readonly chosen: number;
}) {
  const end = at + words.length;
  const starts = places.flatMap((place, index) => (place.at >= at && place.at < end ? [{ at: place.at, index }] : []));
  // A place right behind the stretch stands before a mark without letters.
  const behind = places.findIndex((place) => place.at === end);
  const former = places.findLastIndex((place) => place.at < at);
  const pieces = [...(starts[0]?.at === at ? [] : [{ at, index: former }]), ...starts];
  return pieces.map(({ at: start, index }, order) => {
    const isLast = order === pieces.length - 1;
    return (
      <span
        key={start}
        data-place={index}
        className={classNames(
          start === places[index]?.at && index === chosen && styles.before,
          isLast && behind >= 0 && behind === chosen && styles.behind,
        )}
      >
        {words.slice(start - at, (pieces[order + 1]?.at ?? end) - at)}
      </span>
    );
  });
}

/** The place nearest to the pointer: before or behind the word under it. */
function placeUnder(event: PointerEvent): number | undefined {
  const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
  if (!piece) return undefined;
  const index = Number(piece.dataset['place']);
  const line = [...piece.getClientRects()].find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom);
  const isBehind = line !== undefined && event.clientX > line.left + line.width / 2;
  return isBehind ? index + 1 : Math.max(index, 0);
}
