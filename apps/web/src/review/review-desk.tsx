import type { Release, SegmentList, Translation } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import { Attention } from './attention.js';
import { Columns } from './columns.js';
import { DeskFoot } from './desk-foot.js';
import { applyFix, deskHands } from './desk-hands.js';
import { DeskHead } from './desk-head.js';
import { deskRole } from './desk-role.js';
import { deskSegments, targetsOf } from './desk-segment.js';
import { goneWritings } from './editor-state.js';
import { DeskToast } from './desk-toast.js';
import type { DeskView } from './desk-view.js';
import { DeskWindows, type DeskWindow } from './desk-windows.js';
import { EndOfDesk } from './end-of-desk.js';
import { LostTexts } from './lost-texts.js';
import { SegmentInHand } from './segment-in-hand.js';
import { SegmentRow } from './segment-row.js';
import { SidePanel } from './side-panel.js';
import { sourceTags } from './source-tags.js';
import type { FieldHands } from './target-field.js';
import { useActs } from './use-acts.js';
import { useCutting } from './use-cutting.js';
import { useEditor } from './use-editor.js';
import { useFindings } from './use-findings.js';
import { useInView } from './use-in-view.js';
import { useMedia } from './use-media.js';
import { usePlace } from './use-place.js';
import { useRepeating } from './use-repeating.js';
import { useSegmentMatches } from './use-segment-matches.js';
import { useSegmentNotes } from './use-segment-notes.js';
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
  const found = useSegmentMatches(inHand, place.ahead, locale);
  const { matches } = found;
  const repeating = useRepeating({ releaseId: release.id, locale, store, state });
  const notes = useSegmentNotes(release.id, segments);
  const text = writing?.text ?? '';
  const source = useMemo(() => segment && { text: segment.source, codes: segment.codes }, [segment]);
  const findings = useFindings(source, text, pair);
  const tags = useMemo(() => (source ? sourceTags(source.text, source.codes, text) : []), [source, text]);
  const cutting = useCutting({ release, person: me, store, segments, segment, field, go });
  const [open, setOpen] = useState<DeskWindow | null>(null);
  const close = () => {
    setOpen(null);
  };

  const view: DeskView = {
    writing,
    findings,
    role,
    isOpen: release.state !== 'withdrawn',
    matchCount: matches.length,
    repetitionCount: repeating.count,
    hasPrevious: place.neighbour(-1) !== undefined,
    hasNext: place.neighbour(1) !== undefined,
    lacksTag: tags.some(({ missing }) => missing.length > 0),
    cut: cutting.view,
  };
  const hands = deskHands({
    happen: (event) => {
      if (segment) store.dispatch({ ...event, segmentId: segment.id });
    },
    field,
    matches,
    repeating,
    findings,
    neighbour: place.neighbour,
    go,
    goOn,
    show: setOpen,
    segment,
    tags,
    cut: cutting.hands,
  });
  const { acts, said } = useActs(view, hands, open !== null);

  const panel = segment && writing && source && (
    <SidePanel
      key={segment.id}
      segmentId={segment.id}
      pair={pair}
      source={source}
      notes={notes.ofBlock(segment.blockId)}
      writing={writing}
      found={found}
      findings={findings}
      acts={acts}
      onFix={(finding) => {
        applyFix(finding, field);
      }}
    />
  );

  const lost = (
    <LostTexts
      gone={goneWritings(state)}
      locale={locale}
      onLetGo={(segmentId) => {
        store.letGo(segmentId);
      }}
    />
  );

  return (
    <>
      <DeskHead release={release} translation={translation} onlyOpen={place.onlyOpen} onOnlyOpen={place.showOnlyOpen} />
      <div className={styles.desk}>
        <div className={styles.page}>
          <Attention segments={segments} state={state} className={styles.attention} onOpen={go} />
          {inHand === null && lost}
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
                  tags={tags}
                  isNoted={notes.isMarked(each.id)}
                  cutting={cutting}
                  field={field}
                  onField={setField}
                  onEvent={store.dispatch}
                  notice={lost}
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
                  isNoted={notes.isMarked(each.id)}
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
        isChoosing={cutting.isChoosing}
      />
      <DeskWindows
        open={open}
        onClose={close}
        acts={acts}
        segment={segment}
        onReturn={(segmentId, reason) => {
          store.dispatch({ type: 'wished', segmentId, wish: { kind: 'return', reason } });
          goOn();
        }}
      />
      <DeskToast release={release} repeating={repeating} cutting={cutting} acts={acts} />
    </>
  );
}
