import type { ApiKey, User } from '@triptych/contracts';
import type { LanguagePair, Role, Scope } from '@triptych/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { keys } from './keys.js';

export function usePeople(enabled = true) {
  return useQuery({
    queryKey: keys.people,
    queryFn: ({ signal }) => request<{ items: User[] }>('GET', '/users', { signal }),
    staleTime: 60_000,
    enabled,
  });
}

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password?: string;
  readonly roles: readonly Role[];
  readonly pairs: readonly LanguagePair[];
}

export function useAddPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: NewPerson) => request<unknown>('POST', '/users', { body: person }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people }),
  });
}

export function useApiKeys() {
  return useQuery({
    queryKey: keys.apiKeys,
    queryFn: ({ signal }) => request<{ items: ApiKey[] }>('GET', '/api-keys', { signal }),
  });
}

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: string;
}

/** The answer is the only place where the key itself is seen. */
export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: NewApiKey) => request<{ id: string; key: string }>('POST', '/api-keys', { body: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}

export function useDeleteApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<undefined>('DELETE', `/api-keys/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
  });
}
