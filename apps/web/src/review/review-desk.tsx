import type { Release, SegmentList, Translation } from '@triptych/contracts';
import type { LanguagePair, Locale } from '@triptych/domain';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import { useMatches } from '../api/targets.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { classNames } from '../ui/class-names.js';
import { Attention } from './attention.js';
import { DeskFoot } from './desk-foot.js';
import { applyFix, deskHands } from './desk-hands.js';
import { DeskHead } from './desk-head.js';
import { deskRole } from './desk-role.js';
import { deskSegments, targetsOf } from './desk-segment.js';
import { EndOfDesk } from './end-of-desk.js';
import { KeySheet } from './key-sheet.js';
import { Palette } from './palette.js';
import { ReturnDialog } from './return-dialog.js';
import type { DeskView } from './review-acts.js';
import { SegmentInHand } from './segment-in-hand.js';
import { SegmentRow } from './segment-row.js';
import { SidePanel } from './side-panel.js';
import type { FieldHands } from './target-field.js';
import { useActs } from './use-acts.js';
import { useEditor } from './use-editor.js';
import { useFindings } from './use-findings.js';
import { useMedia } from './use-media.js';
import { usePlace } from './use-place.js';
import styles from './review-screen.module.css';
import rowStyles from './segment-row.module.css';

export function ReviewDesk({
  release,
  translation,
  list,
  locale,
}: {
  readonly release: Release;
  readonly translation: Translation;
  readonly list: SegmentList;
  readonly locale: Locale;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const isWide = useMedia('(min-width: 1001px)');
  const pair = { source: release.sourceLocale, target: locale };
  const role = deskRole(me, pair, translation);
  const segments = useMemo(() => deskSegments(list), [list]);
  const targets = useMemo(() => targetsOf(list, locale), [list, locale]);
  const { store, state } = useEditor(release.id, locale, me.id, targets);
  const place = usePlace(segments, role, store, state);
  const { inHand, segment, go, goOn } = place;
  const writing = segment && state.writings[segment.id];

  const [field, setField] = useState<FieldHands | null>(null);
  useInView(inHand, field);
  const matches = useMatches(inHand, locale).data?.items ?? [];
  const findings = useFindings(segment?.source, writing?.text ?? '', pair);
  const [open, setOpen] = useState<'keys' | 'palette' | 'return' | null>(null);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const close = () => {
    setOpen(null);
  };

  const view: DeskView = {
    writing,
    findings,
    role,
    isOpen: release.state !== 'withdrawn',
    matchCount: matches.length,
    hasPrevious: place.neighbour(-1) !== undefined,
    hasNext: place.neighbour(1) !== undefined,
  };
  const hands = deskHands({
    happen: (event) => {
      if (segment) store.dispatch({ ...event, segmentId: segment.id });
    },
    field,
    matches,
    findings,
    neighbour: place.neighbour,
    go,
    goOn,
    show: setOpen,
  });
  const { acts, said } = useActs(view, hands, open !== null);

  const panel = segment && writing && (
    <SidePanel
      key={segment.id}
      segmentId={segment.id}
      locale={locale}
      writing={writing}
      matches={matches}
      findings={findings}
      acts={acts}
      onFix={(finding) => {
        applyFix(finding, field);
      }}
    />
  );

  return (
    <>
      <DeskHead release={release} translation={translation} onlyOpen={place.onlyOpen} onOnlyOpen={place.showOnlyOpen} />
      <div className={styles.desk}>
        <div className={styles.page}>
          <Attention segments={segments} state={state} className={styles.attention} onOpen={go} />
          <Columns pair={pair} />
          <ol className={rowStyles.list} aria-label={t('review.sentences')}>
            {place.shown.map((each) => {
              const its = state.writings[each.id];
              if (!its) return null;
              return each.id === inHand ? (
                <SegmentInHand
                  key={each.id}
                  segment={each}
                  total={segments.length}
                  writing={its}
                  view={view}
                  pair={pair}
                  acts={acts}
                  field={setField}
                  onEvent={store.dispatch}
                >
                  {!isWide && panel}
                </SegmentInHand>
              ) : (
                <SegmentRow
                  key={each.id}
                  segment={each}
                  total={segments.length}
                  writing={its}
                  source={pair.source}
                  target={locale}
                  onOpen={go}
                />
              );
            })}
          </ol>
          {inHand === null && (
            <EndOfDesk
              release={release}
              segments={segments}
              state={state}
              mayWrite={role.mayWrite}
              isReached={place.isEnd}
            />
          )}
        </div>
        {isWide && (
          <aside aria-label={t('review.panel')} className={styles.aside}>
            {panel}
          </aside>
        )}
      </div>
      <DeskFoot
        state={state}
        segments={segments}
        waits={place.waits}
        inHand={inHand}
        findings={findings}
        said={said}
        acts={acts}
        view={view}
      />
      <KeySheet isOpen={open === 'keys'} onClose={close} />
      <Palette isOpen={open === 'palette'} onClose={close} acts={acts} />
      {segment && (
        <ReturnDialog
          key={segment.id}
          isOpen={open === 'return'}
          onClose={close}
          reason={reasons[segment.id] ?? ''}
          onReturn={(reason) => {
            close();
            setReasons({ ...reasons, [segment.id]: reason });
            store.dispatch({ type: 'wished', segmentId: segment.id, wish: { kind: 'return', reason } });
            goOn();
          }}
        />
      )}
    </>
  );
}

/** The languages over their columns; they are named in the head for whoever listens. */
function Columns({ pair }: { readonly pair: LanguagePair }) {
  return (
    <div className={classNames(rowStyles.list, rowStyles.columns)} aria-hidden>
      <div className={classNames(rowStyles.row, rowStyles.tags)}>
        <span />
        <LocaleTag locale={pair.source} />
        <LocaleTag locale={pair.target} />
      </div>
    </div>
  );
}

/** Brings the segment in hand into view, and the field under the fingers where that opens no keyboard on the screen. */
function useInView(inHand: string | null, field: FieldHands | null): void {
  useEffect(() => {
    if (inHand === null) return;
    document.getElementById(`segment-${inHand}`)?.scrollIntoView({ block: 'nearest' });
    if (matchMedia('(pointer: fine)').matches) field?.focus();
  }, [inHand, field]);
}
