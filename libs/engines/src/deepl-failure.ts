import { EngineRefusal } from '@triptych/desk';
import { TransientError } from '@triptych/domain';
import { AuthorizationError, ConnectionError, DeepLError, QuotaExceededError, TooManyRequestsError } from 'deepl-node';

/**
 * Says who can act on a failure of DeepL's client: a person (EngineRefusal) or time (TransientError).
 * Neither carries the client's error: its request holds the key, its message the text.
 */
export function deeplFailure(error: unknown, retryAfterMs?: number): Error {
  if (!(error instanceof DeepLError))
    return error instanceof Error ? error : new Error('DeepL failed without an error');
  if (error instanceof AuthorizationError) return new EngineRefusal('key');
  if (error instanceof QuotaExceededError) return new EngineRefusal('quota');
  if (error instanceof TooManyRequestsError) return new TransientError('DeepL answered 429', retryAfterMs);
  if (error instanceof ConnectionError) return new TransientError('DeepL could not be reached', retryAfterMs);
  const status = statusOf(error.message);
  if (status === undefined) return new TransientError('DeepL sent an answer that cannot be read', retryAfterMs);
  if (status < 500) return new EngineRefusal('request');
  return new TransientError(`DeepL answered ${status}`, retryAfterMs);
}

/** The client gives these statuses in words only. */
function statusOf(message: string): number | undefined {
  if (message.startsWith('Bad request')) return 400;
  if (message.startsWith('Not found') || message.startsWith('Glossary not found')) return 404;
  if (message.startsWith('Service unavailable')) return 503;
  const unexpected = /^Unexpected status code: (\d{3})\b/.exec(message);
  return unexpected ? Number(unexpected[1]) : undefined;
}
