import type { MemoryUnit, MemoryUnitDetail } from '@triptych/contracts';
import { Merge, Pencil, Trash2, Undo2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMemoryUnit } from '../api/memory.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { focusRow, leaveRow } from './row-focus.js';
import styles from './unit-detail.module.css';
import { UnitEditor } from './unit-editor.js';
import type { UnitHands } from './unit-hands.js';
import { UnitHistory } from './unit-history-list.js';
import { UnitPlaces } from './unit-places.js';
import { UnitVariants } from './unit-variants.js';

/** What there is to know of one unit, and what can be done with it. */
export function UnitDetail({
  id,
  known,
  hands,
}: {
  readonly id: number;
  /** What the list shows of it. */
  readonly known: MemoryUnit | undefined;
  readonly hands: UnitHands;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const detail = useMemoryUnit(id);
  const unit = detail.data ?? known;
  const edit = hands.mayChange ? hands.edits.get(id) : undefined;
  const close = () => {
    hands.openUnit(undefined);
    focusRow(id);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !edit && !event.defaultPrevented) close();
  };
  return (
    <div className={styles.detail} role="group" aria-label={t('memory.detail')} onKeyDown={escape}>
      {detail.error && !detail.data && <Notice tone="block">{explain(detail.error)}</Notice>}
      {edit ? (
        <UnitEditor
          edit={edit}
          onEdit={(next) => {
            hands.hold(id, next);
          }}
          onDone={(edited) => {
            hands.hold(id, undefined);
            focusRow(id);
            if (edited) hands.tellEdited(edited);
          }}
        />
      ) : (
        <Acts unit={unit} variants={detail.data?.variants ?? []} hands={hands} onClose={close} />
      )}
      {detail.isPending && <Skeleton height="5em" />}
      {detail.data && <More detail={detail.data} hands={hands} />}
    </div>
  );
}

function Acts({
  unit,
  variants,
  hands,
  onClose,
}: {
  /** Undefined while it is not known. */
  readonly unit: MemoryUnit | undefined;
  readonly variants: readonly MemoryUnit[];
  readonly hands: UnitHands;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const others = [...hands.chosen.values()].filter(({ id }) => id !== unit?.id);
  const joined = others.length > 0 ? others : variants;
  return (
    <div className={styles.acts}>
      {hands.mayChange && unit?.removedAt === null && (
        <>
          <Button
            small
            icon={<Pencil size={14} strokeWidth={1.75} aria-hidden />}
            onPress={() => {
              hands.edit(unit);
            }}
          >
            {t('memory.edit')}
          </Button>
          {joined.length > 0 && (
            <Button
              small
              icon={<Merge size={14} strokeWidth={1.75} aria-hidden />}
              onPress={() => {
                hands.askMerge([unit, ...joined]);
              }}
            >
              {others.length > 0
                ? t('memory.mergeChosen', { count: others.length })
                : t('memory.mergeVariants', { count: variants.length })}
            </Button>
          )}
          <Button
            small
            icon={<Trash2 size={14} strokeWidth={1.75} aria-hidden />}
            onPress={() => {
              hands.openUnit(undefined);
              leaveRow(unit.id);
              hands.remove([unit]);
            }}
          >
            {t('memory.remove')}
          </Button>
        </>
      )}
      {hands.mayChange && unit && unit.removedAt !== null && (
        <Button
          small
          icon={<Undo2 size={14} strokeWidth={1.75} aria-hidden />}
          onPress={() => {
            hands.restore([unit]);
          }}
        >
          {t('memory.restore')}
        </Button>
      )}
      <Button
        small
        look="quiet"
        icon={<X size={14} strokeWidth={1.75} aria-hidden />}
        onPress={onClose}
        className={styles.close ?? ''}
      >
        {t('memory.close')}
      </Button>
    </div>
  );
}

function More({ detail, hands }: { readonly detail: MemoryUnitDetail; readonly hands: UnitHands }) {
  return (
    <>
      {detail.variants.length > 0 && <UnitVariants detail={detail} hands={hands} />}
      <div className={styles.sections}>
        <UnitPlaces detail={detail} />
        <UnitHistory detail={detail} />
      </div>
    </>
  );
}
