import { may, parseLocale } from '@triptych/domain';
import type { User } from '@triptych/contracts';
import { BookOpenText, FilePlus2, Inbox, LayoutList, Settings } from 'lucide-react';
import { Suspense, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useLiveEvents } from '../api/live.js';
import { useSession } from '../api/session.js';
import { speak } from '../i18n/i18n.js';
import { useInterfaceLanguage } from '../i18n/interface-language.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import { PersonMenu } from './person-menu.js';
import { ProductMark } from './product-mark.js';
import styles from './shell.module.css';

/** The frame of every screen behind sign-in. Nobody signed in: the way leads to the sign-in screen and back. */
export function Shell() {
  const { data: me, error } = useSession();
  const { pathname, search } = useLocation();
  const explain = useProblemText();
  useLiveEvents(Boolean(me));
  useOwnLanguage(me);
  if (error) {
    return (
      <main className={styles.trouble}>
        <Notice tone="block">{explain(error)}</Notice>
      </main>
    );
  }
  if (me === undefined) return null;
  if (me === null) {
    const back = pathname === '/' && search === '' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${back}`} replace />;
  }
  return (
    <>
      <SkipLink />
      <ShellHeader me={me} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

/** Moves the focus itself: a fragment in the address would be taken for a move of the router. */
function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href="#main"
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('shell.skip')}
    </a>
  );
}

function ShellHeader({ me }: { readonly me: User }) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <ProductMark size={26} />
        <span>Triptych</span>
      </Link>
      <nav aria-label={t('shell.navigation')} className={styles.nav}>
        <Place to="/" icon={<LayoutList size={18} strokeWidth={1.75} aria-hidden />}>
          {t('shell.board')}
        </Place>
        <Place to="/work" icon={<Inbox size={18} strokeWidth={1.75} aria-hidden />}>
          {t('shell.work')}
        </Place>
        {may(me, 'release.submit') && (
          <Place
            to="/releases/new"
            short={t('shell.newShort')}
            icon={<FilePlus2 size={18} strokeWidth={1.75} aria-hidden />}
          >
            {t('shell.newRelease')}
          </Place>
        )}
        {may(me, 'memory.read') && (
          <Place to="/memory" icon={<BookOpenText size={18} strokeWidth={1.75} aria-hidden />}>
            {t('shell.memory')}
          </Place>
        )}
        {may(me, 'rules.read') && (
          <Place to="/settings" icon={<Settings size={18} strokeWidth={1.75} aria-hidden />}>
            {t('shell.settings')}
          </Place>
        )}
      </nav>
      <PersonMenu me={me} />
    </header>
  );
}

function Place({
  to,
  icon,
  short,
  children,
}: {
  readonly to: string;
  readonly icon: ReactNode;
  /** What stands in the narrow bar when the name is too long for it. */
  readonly short?: string;
  readonly children: ReactNode;
}) {
  return (
    <NavLink to={to} end className={styles.place}>
      {icon}
      {short !== undefined && <span className={styles.short}>{short}</span>}
      <span>{children}</span>
    </NavLink>
  );
}

/** A person's own choice wins over that of the device, also when it was made elsewhere. */
function useOwnLanguage(me: User | null | undefined): void {
  const spoken = useInterfaceLanguage();
  const own = me?.locale ? parseLocale(me.locale) : undefined;
  useEffect(() => {
    if (own && own !== spoken) void speak(own);
    // Only when the account's choice arrives or changes: `spoken` follows it, it does not lead.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [own]);
}
