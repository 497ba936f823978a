import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isRefusal } from './client.js';
import { keys } from './keys.js';

/** One cache for the application. A refusal is final; a missing answer is asked for twice more. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isRefusal(error, 'not_signed_in')) client.setQueryData(keys.session, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
      },
    },
  });
  return client;
}
