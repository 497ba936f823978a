import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.js';
import { findingText } from '../words/findings.js';
import { localeName } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { editRefusal } from './edit-refusal.js';

/** Why a change was not stored, and in which text the trouble is. */
export function EditTrouble({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const { locale, findings } = editRefusal(error);
  return (
    <Notice tone="block" {...(locale && { title: localeName(locale, t) })}>
      <p>{explain(error)}</p>
      {findings.map((finding, index) => (
        <p key={index}>{findingText(finding, t)}</p>
      ))}
    </Notice>
  );
}
