import type { DeskInfo, Session, User } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { isRefusal, request } from './client.js';
import { keys } from './keys.js';

/** Who is signed in: undefined while that is not known, null for nobody. */
export function useSession() {
  return useQuery({ queryKey: keys.session, queryFn: fetchSession, staleTime: 5 * 60_000 });
}

/** The signed-in person. Only for screens inside the shell, which shows none of them before the session is known. */
export function useMe(): User {
  const { data } = useSession();
  if (!data) throw new Error('This screen is shown to a signed-in person only.');
  return data;
}

/** What is known of the desk before sign-in. */
export function useDesk() {
  return useQuery({ queryKey: keys.desk, queryFn: () => request<DeskInfo>('GET', '/desk'), staleTime: 60_000 });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: { email: string; password: string }) =>
      request<Session>('POST', '/session', { body: credentials }),
    onSuccess: ({ user }) => {
      changePerson(client, user);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<undefined>('DELETE', '/session'),
    onSuccess: () => {
      changePerson(client, null);
    },
  });
}

export interface FirstAdministrator {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Makes the first administrator of an empty desk, who is signed in with it. */
export function useSetUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: FirstAdministrator) => request<Session>('POST', '/setup', { body }),
    onSuccess: ({ user }) => {
      changePerson(client, user);
    },
  });
}

/** Keeps the language of the interface with the person. */
export function useSaveLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (locale: Locale) => request<unknown>('PUT', '/session/preferences', { body: { locale } }),
    onMutate: (locale) => {
      client.setQueryData<User | null>(keys.session, (user) => (user ? { ...user, locale } : user));
    },
  });
}

/** Another person, or nobody: nothing that was shown to the one before is kept. */
function changePerson(client: QueryClient, user: User | null): void {
  client.setQueryData(keys.session, user);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
}

async function fetchSession(): Promise<User | null> {
  try {
    return (await request<Session>('GET', '/session')).user;
  } catch (error) {
    if (isRefusal(error, 'not_signed_in')) return null;
    throw error;
  }
}
