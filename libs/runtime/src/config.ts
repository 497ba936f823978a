import { z } from 'zod';

const ROLES = ['all', 'api', 'worker'] as const;

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  TRIPTYCH_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DEEPL_AUTH_KEY: z.string().min(1).optional(),
  DEEPL_SERVER_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRIPTYCH_APERTIUM: z.enum(['auto', 'off']).default('auto'),
  TRIPTYCH_MEMORY_INDEX: z.enum(['process', 'tables']).default('process'),
  TRIPTYCH_ADMIN_EMAIL: z.email().optional(),
  TRIPTYCH_ADMIN_PASSWORD: z.string().min(12, { error: 'needs at least 12 characters' }).optional(),
  TRIPTYCH_LEASE_MS: z.coerce.number().int().min(1_000).default(60_000),
  TRIPTYCH_SWEEP_MS: z.coerce.number().int().min(100).default(30_000),
  TRIPTYCH_ROLE: z.enum(ROLES).default('all'),
  TRIPTYCH_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** Read by `npm run demo` before the desk starts; not the desk's own. */
const SCRIPT_VARIABLES = ['TRIPTYCH_NO_APT'];

/** Everything the environment decides, read once at start. */
export type Config = Readonly<z.infer<typeof environment>>;

/**
 * Reads the environment. An empty value counts as absent.
 * @throws Error naming every wrong variable, never its value: it may be a secret
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const problems = Object.keys(given)
    .filter((name) => name.startsWith('TRIPTYCH_') && !(name in environment.shape) && !SCRIPT_VARIABLES.includes(name))
    .map((name) => `${name}: no such setting`);
  const parsed = environment.safeParse(given, { reportInput: false });
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${explain(issue)}`));
  } else {
    problems.push(...contradictions(parsed.data));
  }
  if (problems.length > 0 || !parsed.success) throw new Error(`Configuration: ${problems.join('; ')}`);
  return Object.freeze(parsed.data);
}

function explain(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_format' ? `is not a valid ${issue.format}` : issue.message;
}

function contradictions(config: Config): string[] {
  const found: string[] = [];
  if (config.TRIPTYCH_ROLE !== 'all' && !config.REDIS_URL) {
    found.push(`TRIPTYCH_ROLE: ${config.TRIPTYCH_ROLE} needs REDIS_URL, through which api and workers meet`);
  }
  if (!config.TRIPTYCH_ADMIN_EMAIL !== !config.TRIPTYCH_ADMIN_PASSWORD) {
    found.push('TRIPTYCH_ADMIN_EMAIL and TRIPTYCH_ADMIN_PASSWORD: set both or neither');
  }
  if (config.DEEPL_SERVER_URL && !config.DEEPL_AUTH_KEY) found.push('DEEPL_AUTH_KEY: missing beside DEEPL_SERVER_URL');
  return found;
}
