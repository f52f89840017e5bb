import { z } from 'zod';
import { productName } from '../i18n/da';
import { type Mailbox, readMailbox } from '../text/mail-address';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const mailbox = z.string().transform((text, context): Mailbox => {
  const read = readMailbox(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'not a mailbox' });
  return z.NEVER;
});

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  BASE_URL: z.url().optional(),
  SESSION_SECRET: z.string().min(32),
  SMTP_URL: z.string().regex(/^smtps?:\/\//),
  MAIL_FROM: mailbox.default({ name: productName, address: 'samraad@samraad.example' }),
  SAMRAAD_DEMO: flag.default(false),
  SAMRAAD_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
});

/** The whole configuration of a process, parsed once from the environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  /** Address people use, without a trailing slash. */
  readonly baseUrl: string;
  readonly sessionSecret: string;
  readonly smtpUrl: string;
  readonly mailFrom: Mailbox;
  /** Demo functions on: people with shown passwords, mailbox, movable clock; loopback only. */
  readonly demo: boolean;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly production: boolean;
}

/** A variable is missing or wrong. Names the variables, never their values. */
export class ConfigError extends Error {
  constructor(readonly variables: readonly string[]) {
    super(`Configuration: missing or wrong: ${variables.join(', ')}`);
  }
}

/** Parses the environment; throws ConfigError naming every bad variable. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError([...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  if (production && values.SAMRAAD_DEMO) throw new ConfigError(['SAMRAAD_DEMO']);
  if (production && values.BASE_URL === undefined) throw new ConfigError(['BASE_URL']);
  return Object.freeze({
    databaseUrl: values.DATABASE_URL,
    port: values.PORT,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    sessionSecret: values.SESSION_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    demo: values.SAMRAAD_DEMO,
    poolSize: values.SAMRAAD_POOL_SIZE,
    logLevel: values.LOG_LEVEL,
    production,
  });
}

/** Only the database's address, for commands that need nothing else (migrate); throws ConfigError. */
export function loadDatabaseUrl(env: Readonly<Record<string, string | undefined>>): string {
  const parsed = schema.shape.DATABASE_URL.safeParse(env.DATABASE_URL);
  if (!parsed.success) throw new ConfigError(['DATABASE_URL']);
  return parsed.data;
}

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('CONFIG');
