import { Form } from 'react-aria-components/Form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useDesk, useSession, useSignIn } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { PublicPage } from '../shell/public-page.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import styles from './sign-in-screen.module.css';
import { wayBack } from './way-back.js';

export function SignInScreen() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { data: me } = useSession();
  const { data: desk } = useDesk();
  const explain = useProblemText();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  usePageTitle(t('signIn.title'));
  if (me) return <Navigate to={wayBack(params.get('next'))} replace />;
  return (
    <PublicPage title="Triptych" text={t('signIn.motto')}>
      {desk?.setupOpen && <Notice title={t('signIn.newDesk')}>{t('signIn.newDeskText')}</Notice>}
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ email, password });
        }}
      >
        <TextField
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          isRequired
          autoFocus
        />
        <TextField
          label={t('signIn.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        {signIn.error && <Notice tone="block">{explain(signIn.error)}</Notice>}
        <Button type="submit" look="filled" wide isPending={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Form>
    </PublicPage>
  );
}
