import type { abbreviation, abbreviationKind, abbreviationList, newAbbreviation } from '@triptych/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './client.js';
import { keys } from './keys.js';

export type Abbreviation = ReturnType<typeof abbreviation.parse>;
export type AbbreviationKind = ReturnType<typeof abbreviationKind.parse>;
type AbbreviationList = ReturnType<typeof abbreviationList.parse>;
type NewAbbreviation = ReturnType<typeof newAbbreviation.parse>;

/** Where the rules of the desk are as a file that translation tools read (SRX 2.0). */
export const RULES_FILE = '/api/v1/segmentation/rules.srx';

const PATH = '/segmentation/abbreviations';

/** What the managers added to the standard rules. */
export function useAbbreviations() {
  return useQuery({
    queryKey: keys.abbreviations,
    queryFn: ({ signal }) => request<AbbreviationList>('GET', PATH, { signal }),
  });
}

export function useAddAbbreviation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: NewAbbreviation) => request<Abbreviation>('POST', PATH, { body: entry }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.abbreviations }),
  });
}

export function useRemoveAbbreviation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<undefined>('DELETE', `${PATH}/${encodeURIComponent(id)}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.abbreviations }),
  });
}
