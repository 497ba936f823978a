import type { MemoryStatistics } from '@triptych/contracts';
import { MEMORY_ORIGINS } from '@triptych/domain';
import { SUSPICIONS } from '@triptych/memory';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInterfaceLanguage } from '../i18n/interface-language.js';
import styles from './figures.module.css';
import { paramsOf, type MemoryFilters } from './memory-filters.js';
import { languagesText, originName, suspicionName } from './memory-words.js';

interface Figure {
  readonly name: string;
  readonly count: number;
  /** What shows these units. */
  readonly filters?: MemoryFilters;
}

/** The memory in figures; those that can be looked at lead there. */
export function Figures({ figures }: { readonly figures: MemoryStatistics }) {
  const { t } = useTranslation();
  const { languages, origins, suspicions, uses, removed } = figures;
  const suspicious = SUSPICIONS.flatMap((kind) => {
    const count = suspicions[kind] ?? 0;
    return count === 0 ? [] : [{ name: suspicionName(kind, t), count, filters: { suspicion: kind } }];
  });
  return (
    <div className={styles.figures}>
      <Group
        title={t('memory.figuresLanguages')}
        figures={Object.entries(languages).map(([tags, count]) => ({ name: languagesText(tags, t), count }))}
      />
      <Group
        title={t('memory.figuresOrigins')}
        figures={MEMORY_ORIGINS.flatMap((origin) => {
          const count = origins[origin] ?? 0;
          return count === 0 ? [] : [{ name: originName(origin, t), count, filters: { origin } }];
        })}
      />
      <Group title={t('memory.figuresSuspicious')} figures={suspicious}>
        {suspicious.length === 0 && <p className={styles.none}>{t('memory.noneSuspicious')}</p>}
      </Group>
      <Group
        title={t('memory.figuresUse')}
        figures={[
          { name: t('memory.figuresUses'), count: uses },
          { name: t('memory.figuresReleases'), count: figures.releases },
          { name: t('memory.figuresFiles'), count: figures.files },
          { name: t('memory.figuresRemoved'), count: removed, ...(removed > 0 && { filters: { removed: 'true' } }) },
        ]}
      />
    </div>
  );
}

function Group({
  title,
  figures,
  children,
}: {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly children?: ReactNode;
}) {
  const number = new Intl.NumberFormat(useInterfaceLanguage());
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {children}
      <dl className={styles.list}>
        {figures.map(({ name, count, filters }) => (
          <div key={name}>
            <dt>{filters ? <Link to={`/memory?${paramsOf(filters).toString()}`}>{name}</Link> : name}</dt>
            <dd>{number.format(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
