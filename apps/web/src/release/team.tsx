import type { Release, Translation } from '@triptych/contracts';
import { may, type Act } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../api/people.js';
import { useAssign } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { Select } from '../ui/select.js';
import styles from './team.module.css';

/** Stands for nobody in the list of people; no id is like it. */
const NOBODY = '-';

/** Who translates and who reviews; changed by hand by whoever may. */
export function Team({
  release,
  translation: { locale, translator, reviewer, state },
  onTrouble,
}: {
  readonly release: Release;
  readonly translation: Translation;
  readonly onTrouble: (error: unknown) => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const isOpen = release.state !== 'withdrawn' && state !== 'approved' && state !== 'published';
  const mayAssign = isOpen && may(me, 'release.assign');
  const people = usePeople(mayAssign);
  const assign = useAssign(release.id);
  const pair = { source: release.sourceLocale, target: locale };

  const candidates = (act: Act, current: typeof translator, other: typeof translator) => {
    const able = (people.data?.items ?? []).filter((person) => may(person, act, pair) && person.id !== other?.id);
    const missing = current && !able.some(({ id }) => id === current.id) ? [current] : [];
    return [
      { id: NOBODY, text: t('release.nobody') },
      ...[...missing, ...able].map(({ id, name }) => ({ id, text: name })),
    ];
  };
  const places = [
    {
      field: 'translatorId',
      label: t('release.translator'),
      act: 'target.write',
      current: translator,
      other: reviewer,
    },
    { field: 'reviewerId', label: t('release.reviewer'), act: 'target.review', current: reviewer, other: translator },
  ] as const;
  return (
    <dl className={styles.team}>
      {places.map(({ field, label, act, current, other }) => (
        <div key={field} className={styles.place}>
          <dt>{label}</dt>
          <dd>
            {mayAssign ? (
              <Select
                label={label}
                labelHidden
                quiet
                className={styles.select}
                value={current?.id ?? NOBODY}
                options={candidates(act, current, other)}
                isDisabled={assign.isPending}
                onChange={(id) => {
                  const change = { locale, [field]: id === NOBODY ? null : id };
                  assign.mutate(change, { onError: onTrouble });
                }}
              />
            ) : (
              (current?.name ?? <span className={styles.nobody}>{t('release.nobody')}</span>)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
