import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetchPage } from '../api/submission.js';
import { Button } from '../ui/button.js';
import { classNames } from '../ui/class-names.js';
import { TextField } from '../ui/field.js';
import { useProblemText } from '../words/problem.js';
import type { FetchedPage } from './handed-in.js';
import styles from './page-way.module.css';
import type { SubmissionEvent } from './submission.js';
import textStyles from './text-pane.module.css';

/** A page on the web: its address, then its markup as the desk fetched and cleaned it. */
export function PageWay({
  page,
  fault,
  onEvent,
  onComplete,
}: {
  readonly page: FetchedPage | null;
  readonly fault: string | undefined;
  readonly onEvent: (event: SubmissionEvent) => void;
  readonly onComplete: () => void;
}) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const fetching = useFetchPage();
  const [address, setAddress] = useState(page?.address ?? '');
  const fetchPage = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = withScheme(address);
    if (wanted === '' || fetching.isPending) return;
    fetching.mutate(wanted, {
      onSuccess: (fetched) => {
        setAddress(fetched.address);
        onEvent({ type: 'page-fetched', page: fetched });
        onComplete();
      },
    });
  };
  return (
    <>
      <form className={styles.address} onSubmit={fetchPage} noValidate>
        <TextField
          label={t('submit.address')}
          hint={t('submit.addressHint')}
          error={fetching.error ? explain(fetching.error) : undefined}
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={address}
          onChange={(typed) => {
            if (fetching.isError) fetching.reset();
            setAddress(typed);
          }}
        />
        <Button
          type="submit"
          isDisabled={address.trim() === ''}
          isPending={fetching.isPending}
          className={styles.fetch}
        >
          {fetching.isPending ? t('submit.fetching') : t('submit.fetch')}
        </Button>
      </form>
      {page && (
        <TextField
          label={t('submit.pageMarkup')}
          hint={t('submit.markupHint')}
          error={fault}
          rows={16}
          value={page.content}
          onChange={(content) => {
            onEvent({ type: 'typed', content });
          }}
          className={classNames(textStyles.area, textStyles.markup)}
          spellCheck="false"
        />
      )}
    </>
  );
}

/** `example.org/news` means the page that a browser would open. */
function withScheme(typed: string): string {
  const address = typed.trim();
  return address === '' || /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}
