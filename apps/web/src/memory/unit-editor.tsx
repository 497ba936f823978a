import type { MemoryUnit } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentUnit, useEditUnit } from '../api/memory.js';
import { Button } from '../ui/button.js';
import { changeOf, faultOf } from './edit-form.js';
import { EditTrouble } from './edit-trouble.js';
import { TextEditor } from './text-editor.js';
import { UnitConflict } from './unit-conflict.js';
import styles from './unit-editor.module.css';
import { newEdit, type HeldEdit } from './use-edits.js';

/** The texts of a unit as fields, one a language. Nothing is overwritten that somebody stored meanwhile. */
export function UnitEditor({
  edit,
  onEdit,
  onDone,
}: {
  readonly edit: HeldEdit;
  readonly onEdit: (edit: HeldEdit) => void;
  /** Without a unit: nothing was changed. */
  readonly onDone: (edited?: MemoryUnit) => void;
}) {
  const { t } = useTranslation();
  const saving = useEditUnit();
  const { seen, drafts } = edit;
  const theirs = currentUnit(saving.error);
  const fault = faultOf(seen, drafts);
  const save = (base: MemoryUnit) => {
    if (saving.isPending || faultOf(base, drafts) !== undefined) return;
    onEdit({ seen: base, drafts });
    saving.mutate({ id: base.id, revision: base.revision, texts: changeOf(base, drafts) }, { onSuccess: onDone });
  };
  const change = (locale: Locale, text: string | undefined) => {
    const { [locale]: _, ...others } = drafts;
    onEdit({ seen, drafts: text === undefined ? others : { ...others, [locale]: text } });
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
            onEdit(newEdit(theirs));
            saving.reset();
          }}
        />
      ) : (
        saving.error && <EditTrouble error={saving.error} />
      )}
      {!theirs && (
        <div className={styles.acts}>
          <Button
            look="filled"
            isDisabled={fault !== undefined}
            isPending={saving.isPending}
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
