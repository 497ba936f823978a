import type { User } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../api/people.js';
import { useMe } from '../api/session.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { roleName } from '../words/people.js';
import { useProblemText } from '../words/problem.js';
import { AddPersonDialog } from './add-person-dialog.js';
import styles from './settings.module.css';

/** Everybody with an account, and the way to add somebody. */
export function People() {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="people" className={styles.section}>
      <div className={styles.head}>
        <h2 id="people">{t('people.title')}</h2>
        {may(me, 'person.create') && (
          <Button
            look="filled"
            icon={<UserPlus size={16} strokeWidth={1.75} aria-hidden />}
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('people.add')}
          </Button>
        )}
      </div>
      {people.error && <Notice tone="block">{explain(people.error)}</Notice>}
      {people.isPending && <Skeleton height="60px" />}
      {people.data && (
        <ul className={styles.rows}>
          {people.data.items.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
      {adding && (
        <AddPersonDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

function PersonRow({ person }: { readonly person: User }) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.soft}>{person.email}</p>
      </div>
      <p className={styles.soft}>{person.roles.map((role) => roleName(role, t)).join(' · ')}</p>
      <p className={styles.pairs}>
        {person.pairs.map(({ source, target }) => (
          <span key={source + target} className={styles.pair}>
            <LocaleTag locale={source} short />
            <span aria-hidden>→</span>
            <LocaleTag locale={target} short />
          </span>
        ))}
      </p>
    </li>
  );
}
