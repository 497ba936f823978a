import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentUnit, useEditUnit } from '../api/memory.js';
import { Button } from '../ui/button.js';
import { changeOf, draftsOf, faultOf, type Drafts } from './edit-form.js';
import { EditTrouble } from './edit-trouble.js';
import { TextEditor } from './text-editor.js';
import { UnitConflict } from './unit-conflict.js';
import styles from './unit-editor.module.css';

/** The texts of a unit as fields, one a language. Nothing is overwritten that somebody stored meanwhile. */
export function UnitEditor({
  unit,
  onDone,
}: {
  readonly unit: MemoryUnit;
  /** Without a unit: nothing was changed. */
  readonly onDone: (edited?: MemoryUnit) => void;
}) {
  const { t } = useTranslation();
  const edit = useEditUnit();
  // What the person has seen: news from the server are shown as a conflict, and never slipped under the fields.
  const [seen, setSeen] = useState(unit);
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(unit));
  const theirs = currentUnit(edit.error);
  const fault = faultOf(seen, drafts);
  const save = (base: MemoryUnit) => {
    if (edit.isPending || faultOf(base, drafts) !== undefined) return;
    setSeen(base);
    edit.mutate({ id: base.id, revision: base.revision, texts: changeOf(base, drafts) }, { onSuccess: onDone });
  };
  const change = (locale: Locale, text: string | undefined) => {
    const { [locale]: _, ...others } = drafts;
    setDrafts(text === undefined ? others : { ...others, [locale]: text });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!theirs) save(seen);
  };
  const first = LOCALES.find((locale) => drafts[locale] !== undefined);
  return (
    <div className={styles.editor} role="group" aria-label={t('memory.editing')} onKeyDown={press}>
      <div className={styles.fields}>
        {LOCALES.map((locale) => (
          <TextEditor
            key={locale}
            locale={locale}
            unit={seen}
            text={drafts[locale]}
            isFirst={locale === first}
            mayGo={Object.keys(drafts).length > 2}
            onText={change}
          />
        ))}
      </div>
      {theirs ? (
        <UnitConflict
          drafts={drafts}
          theirs={theirs}
          onKeep={() => {
            save(theirs);
          }}
          onTake={() => {
            setSeen(theirs);
            setDrafts(draftsOf(theirs));
            edit.reset();
          }}
        />
      ) : (
        edit.error && <EditTrouble error={edit.error} />
      )}
      {!theirs && (
        <div className={styles.acts}>
          <Button
            look="filled"
            isDisabled={fault !== undefined}
            isPending={edit.isPending}
            aria-keyshortcuts="Control+Enter"
            onPress={() => {
              save(seen);
            }}
          >
            {t('memory.save')}
          </Button>
          <Button
            onPress={() => {
              onDone();
            }}
          >
            {t('memory.cancel')}
          </Button>
          <p className={styles.why}>
            {fault === 'empty' && t('memory.whyEmpty')}
            {fault === 'two-languages' && t('memory.whyTwoLanguages')}
          </p>
        </div>
      )}
    </div>
  );
}
