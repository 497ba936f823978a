import type { Block, Release } from '@triptych/contracts';
import { inPanelOrder, parseLocale, type Locale } from '@triptych/domain';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { SourceNote } from '../api/releases.js';
import { Radios } from '../ui/choice.js';
import { classNames } from '../ui/class-names.js';
import { localeName } from '../words/locales.js';
import { LeftOutLines } from './left-out-lines.js';
import type { NextAct } from './next-act.js';
import { PageBlock } from './page-block.js';
import { pageRows } from './page-rows.js';
import { SourceHead } from './source-head.js';
import { TranslationHead } from './translation-head.js';
import styles from './triptych.module.css';

interface TriptychProps {
  readonly release: Release;
  readonly blocks: readonly Block[];
  readonly next: NextAct | undefined;
  readonly now: Date;
  readonly notes: readonly SourceNote[];
  readonly onTrouble: (error: unknown) => void;
  /** Opens the window on the sentences of a block. */
  readonly onSentences: (blockId: string, segmentId: string | null) => void;
}

/**
 * The languages as pages side by side, always in the same order. Each page is read from top to bottom on its own; its
 * blocks stand level with those of the others. A narrow window shows one page at a time.
 */
export function Triptych(props: TriptychProps) {
  const { release, blocks } = props;
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const locales = inPanelOrder([release.sourceLocale, ...release.targetLocales]);
  const wanted = parseLocale(params.get('panel') ?? '');
  const shown = wanted && locales.includes(wanted) ? wanted : defaultPanel(props);
  const rows = pageRows(blocks);
  const size: CSSProperties & Record<'--panels' | '--rows', number> = {
    '--panels': locales.length,
    '--rows': rows.length + 1,
  };
  return (
    <>
      <Radios
        label={t('release.panel')}
        labelHidden
        segmented
        className={styles.chooser}
        value={shown}
        options={locales.map((locale) => ({ id: locale, text: localeName(locale, t) }))}
        onChange={(locale) => {
          setParams({ panel: locale }, { replace: true });
        }}
      />
      <div className={styles.triptych} style={size}>
        {locales.map((locale) => (
          <Page key={locale} {...props} locale={locale} isShown={locale === shown} rows={rows} />
        ))}
      </div>
    </>
  );
}

function Page({
  release,
  blocks,
  next,
  now,
  notes,
  onTrouble,
  onSentences,
  locale,
  isShown,
  rows,
}: TriptychProps & { readonly locale: Locale; readonly isShown: boolean; readonly rows: ReturnType<typeof pageRows> }) {
  const { t } = useTranslation();
  const translation = release.translations.find((other) => other.locale === locale);
  return (
    <section
      aria-label={localeName(locale, t)}
      className={classNames(styles.page, styles[locale], isShown && styles.shown)}
    >
      {translation ? (
        <TranslationHead
          release={release}
          blocks={blocks}
          translation={translation}
          next={next}
          now={now}
          onTrouble={onTrouble}
        />
      ) : (
        <SourceHead release={release} blocks={blocks} now={now} />
      )}
      {rows.map((row) =>
        row.kind === 'block' ? (
          <PageBlock
            key={row.block.id}
            block={row.block}
            release={release}
            locale={locale}
            notes={notes.filter(({ blockId }) => blockId === row.block.id)}
            onTrouble={onTrouble}
            onSentences={onSentences}
          />
        ) : translation ? (
          <div key={row.blocks[0]?.id} className={styles.gap} />
        ) : (
          <LeftOutLines key={row.blocks[0]?.id} release={release} blocks={row.blocks} onTrouble={onTrouble} />
        ),
      )}
    </section>
  );
}

/** On a narrow window: the page where the next act is, else the source. */
function defaultPanel({ release, next }: TriptychProps): Locale {
  return next && 'locale' in next ? next.locale : release.sourceLocale;
}
