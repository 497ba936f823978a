import { Form } from 'react-aria-components/Form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useDesk, useSession, useSetUp } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { PublicPage } from '../shell/public-page.js';
import { Button, LinkButton } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import styles from './set-up-screen.module.css';
import { setUpToken } from './set-up-token.js';

/** The first administrator of an empty desk, by the link that the console printed. */
export function SetUpScreen() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const { data: me } = useSession();
  const { data: desk } = useDesk();
  const explain = useProblemText();
  const setUp = useSetUp();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  usePageTitle(t('setUp.title'));
  const token = setUpToken(hash);
  if (me) return <Navigate to="/" replace />;
  if (token === undefined || desk?.setupOpen === false) {
    return (
      <PublicPage title={t('setUp.title')} text={desk?.setupOpen === false ? t('setUp.done') : t('setUp.noToken')}>
        <LinkButton href="/sign-in">{t('setUp.toSignIn')}</LinkButton>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('setUp.title')} text={t('setUp.text')}>
      <Form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate({ token, email, name, password });
        }}
      >
        <TextField
          label={t('setUp.name')}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
          maxLength={120}
          autoFocus
        />
        <TextField
          label={t('setUp.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          isRequired
        />
        <TextField
          label={t('setUp.password')}
          hint={t('setUp.passwordHint')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          isRequired
          minLength={12}
        />
        {setUp.error && <Notice tone="block">{explain(setUp.error)}</Notice>}
        <Button type="submit" look="filled" wide isPending={setUp.isPending}>
          {t('setUp.submit')}
        </Button>
      </Form>
    </PublicPage>
  );
}
