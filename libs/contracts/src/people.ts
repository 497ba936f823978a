import { z } from 'zod';
import { instant, languagePair, locale, role, scope } from './values.js';

const email = z.email().max(254);
/** One line that shows all it holds: controls, invisible format characters and line separators could disguise a name. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u);
/** Length is what makes a password strong (NIST SP 800-63B, 5.1.1.2). */
const newPassword = z.string().min(12).max(200);

export const credentials = z.strictObject({ email: z.string().max(254), password: z.string().max(200) });

export const user = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: z.array(role),
    pairs: z.array(languagePair),
    /** Language of the interface, when the person chose one. */
    locale: locale.nullable(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof user>;

export const session = z.object({ user }).meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const newUser = z.strictObject({
  email,
  name,
  password: newPassword.optional(),
  /** Each once. */
  roles: z.array(role).min(1).refine(isEachOnce),
  /** Out of one language into another, each once. */
  pairs: z
    .array(languagePair.refine(({ source, target }) => source !== target))
    .max(6)
    .refine((pairs) => isEachOnce(pairs.map(({ source, target }) => `${source}-${target}`)))
    .default([]),
});

export const setup = z.strictObject({ token: z.string().max(200), email, name, password: newPassword });

export const preferences = z.strictObject({ locale });

export const newApiKey = z.strictObject({
  name,
  scopes: z.array(scope).min(1),
  /** In the future. */
  expiresAt: instant.refine((at) => Date.parse(at) > Date.now()).optional(),
});

/** The key itself is in the answer once, at creation, and nowhere else. */
export const createdApiKey = z.object({ id: z.string(), key: z.string() }).meta({ id: 'CreatedApiKey' });
export const apiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    createdAt: instant,
    expiresAt: instant.nullable(),
    createdBy: z.string(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKey>;
export const userList = z.object({ items: z.array(user) }).meta({ id: 'UserList' });
export const apiKeyList = z.object({ items: z.array(apiKey) }).meta({ id: 'ApiKeyList' });

function isEachOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
