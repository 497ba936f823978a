import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import {
  DomainError,
  forbiddenCharacter,
  LOCALES,
  type ErrorCode,
  type FieldError,
  type Locale,
} from '@triptych/domain';
import { z } from 'zod';
import { requestContext } from './request-context.js';

const MESSAGES: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  es: z.locales.es().localeError,
};

/** Makes every schema speak the language of the caller. Call once, before the first request. */
export function speakCallersLanguage(): void {
  z.config({ localeError: (issue) => MESSAGES[requestContext().locale](issue) });
}

/** Holds bodies, queries and path parameters against their schemas; faults come back with their places. */
export class ValidationPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'param' && typeof value === 'string' && forbiddenCharacter(value)) {
      throw new DomainError('not_found');
    }
    const code: ErrorCode = metadata.type === 'body' ? 'invalid_body' : 'invalid_query';
    // A body that was not sent is checked like an empty one, so that the answer names what is missing.
    const given = metadata.type === 'body' ? (value ?? ({} as T)) : value;
    try {
      return await super.transform(given, metadata);
    } catch (error) {
      if (error instanceof Faults) throw new DomainError(code, { errors: error.fields });
      throw error;
    }
  }

  constructor() {
    super({ exceptionFactory: (issues) => new Faults(issues.map(fieldError)) });
  }
}

class Faults extends Error {
  constructor(readonly fields: readonly FieldError[]) {
    super('the value does not fit its schema');
  }
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

function fieldError({ message, path = [] }: Issue): FieldError {
  const pointer = path.map((part) => `/${String(typeof part === 'object' ? part.key : part)}`).join('');
  return { pointer, detail: message };
}

/** `fr`, `en` or `es` in a path; anything else is not an address of ours. */
export function localeFromPath(text: string): Locale {
  const locale = LOCALES.find((each) => each === text);
  if (!locale) throw new DomainError('not_found');
  return locale;
}
