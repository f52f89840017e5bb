import { z } from 'zod';
import { productName } from '../i18n/da';
import { type Mailbox, readAddress, readMailbox } from '../text/mail-address';
import { configDa } from './config.da';
import {
  type ConfigProblem,
  contradictions,
  type Given,
  isBaseUrl,
  isDatabaseUrl,
  isHost,
  isSmtpUrl,
} from './config.rules';
import { type FilesConfig, filesConfig, filesSettings } from './files-config';
import { type OidcIssuer, readOidcIssuers } from './oidc-issuers';
import { readTrustProxy, type TrustProxy } from './trust-proxy';

type Environment = Readonly<Record<string, string | undefined>>;

const flag = z.enum(['0', '1'], configDa.flag).transform((value) => value === '1');
const needed = (is: (text: string) => boolean, why: string) => z.string(configDa.missing).refine(is, why);
const whole = (min: number, max: number, why: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, why)
    .transform(Number)
    .pipe(z.number().min(min, why).max(max, why));

const mailbox = z.string().transform((text, context): Mailbox => {
  const read = readMailbox(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: configDa.sender });
  return z.NEVER;
});

const schema = z.object({
  DATABASE_URL: needed(isDatabaseUrl, configDa.database),
  DATABASE_POOLING: z.enum(['none', 'transaction', 'transaction-prepared'], configDa.pooling).default('none'),
  DATABASE_DIRECT_URL: z.string().refine(isDatabaseUrl, configDa.database).optional(),
  DATABASE_REPLICA_URL: z.string().refine(isDatabaseUrl, configDa.database).optional(),
  PORT: whole(0, 65535, configDa.port).default(3000),
  BASE_URL: z.string().refine(isBaseUrl, configDa.address).optional(),
  SESSION_SECRET: needed((text) => text.length >= 32, configDa.secret),
  SMTP_URL: needed(isSmtpUrl, configDa.smtp),
  MAIL_FROM: mailbox.default({ name: productName, address: 'samraad@samraad.example' }),
  CONTACT_EMAIL: z
    .string()
    .refine((text) => 'address' in readAddress(text), configDa.contact)
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text, context): TrustProxy => {
      const read = readTrustProxy(text);
      if (read === null) context.addIssue(configDa.trustProxy);
      return read ?? 0;
    })
    .default(['loopback']),
  OIDC_ISSUERS: z.string().default('[]'),
  ...filesSettings,
  CALENDAR_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every(isHost), configDa.hosts)
    .default([]),
  SAMRAAD_DEMO: flag.default(false),
  SAMRAAD_POOL_SIZE: whole(2, 100, configDa.poolSize).default(10),
  SAMRAAD_MAIL_CONNECTIONS: whole(1, 20, configDa.mailConnections).default(4),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], configDa.logLevel).default('info'),
  NODE_ENV: z.enum(['development', 'test', 'production'], configDa.nodeEnv).default('development'),
});

/**
 * Whose the connections of `databaseUrl` are: our own, or given to us for one transaction at a time by what stands between
 * (PgBouncer), which then keeps nothing of ours from one to the next, or (from 1.21) prepared statements only.
 */
export type Pooling = z.infer<typeof schema>['DATABASE_POOLING'];

/** The whole configuration of a process, parsed once from the environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly pooling: Pooling;
  /** The database itself, for what keeps a connection to itself; null when only shared connections are known. */
  readonly directUrl: string | null;
  /** A copy that only answers reads; null when there is none. */
  readonly replicaUrl: string | null;
  readonly port: number;
  /** Address people use, without a trailing slash. */
  readonly baseUrl: string;
  readonly sessionSecret: string;
  readonly smtpUrl: string;
  readonly mailFrom: Mailbox;
  /** Where people may write for help; null when nobody has said. */
  readonly contactEmail: string | null;
  /** The proxies whose word on address and scheme is taken; those of the same machine unless said. */
  readonly trustProxy: TrustProxy;
  /** Whose word on who somebody is the portal takes, beside its own passwords. */
  readonly oidcIssuers: readonly OidcIssuer[];
  /** Where attached files are kept, how large they may be, and who looks for viruses. */
  readonly files: FilesConfig;
  /** Hosts of one's own net whose calendars may be read, with their port where it is another than the usual. */
  readonly calendarHosts: readonly string[];
  /** Demo functions on: people with shown passwords, mailbox, movable clock; loopback only. */
  readonly demo: boolean;
  readonly poolSize: number;
  /** How many connections to the mail server, and so mails on their way, a process has at once. */
  readonly mailConnections: number;
  readonly logLevel: string;
  readonly production: boolean;
}

/** Settings are missing or wrong. Names every one of them and why, never its value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(`${configDa.heading} ${problems.map(({ variable, why }) => `${variable} ${why}`).join('; ')}.`);
  }

  get variables(): readonly string[] {
    return this.problems.map(({ variable }) => variable);
  }
}

/** Parses the environment; throws ConfigError naming every variable that is wrong by itself or beside another. */
export function loadConfig(env: Environment): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const problems = wrongIn(parsed.error?.issues ?? [], given);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  return Object.freeze({
    databaseUrl: values.DATABASE_URL,
    pooling: values.DATABASE_POOLING,
    directUrl:
      values.DATABASE_POOLING === 'none' ? values.DATABASE_URL : (values.DATABASE_DIRECT_URL ?? null),
    replicaUrl: values.DATABASE_REPLICA_URL ?? null,
    port: values.PORT,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    sessionSecret: values.SESSION_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    contactEmail: values.CONTACT_EMAIL ?? (production ? null : 'hjaelp@samraad.example'),
    trustProxy: values.TRUST_PROXY,
    oidcIssuers: oidcIssuers(values.OIDC_ISSUERS, production),
    files: filesConfig(values, production),
    calendarHosts: values.CALENDAR_HOSTS,
    demo: values.SAMRAAD_DEMO,
    poolSize: values.SAMRAAD_POOL_SIZE,
    mailConnections: values.SAMRAAD_MAIL_CONNECTIONS,
    logLevel: values.LOG_LEVEL,
    production,
  });
}

/** The contradictions have looked at them already. */
function oidcIssuers(text: string, production: boolean): readonly OidcIssuer[] {
  const read = readOidcIssuers(text, production);
  return 'issuers' in read ? read.issuers : [];
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Each variable once, with the first thing that is wrong with it. */
function wrongIn(issues: readonly Issue[], given: Given): ConfigProblem[] {
  const found = issues.map(({ path, message }) => ({ variable: String(path[0]), why: message }));
  const all = [...found, ...contradictions(given)];
  return all.filter(({ variable }, at) => all.findIndex((one) => one.variable === variable) === at);
}

/** Only the database's own address, for commands that keep a connection to themselves (migrate); throws ConfigError. */
export function loadDatabaseUrl(env: Environment): string {
  const pooled = schema.shape.DATABASE_POOLING.safeParse(env.DATABASE_POOLING || undefined).data !== 'none';
  const variable = pooled ? 'DATABASE_DIRECT_URL' : 'DATABASE_URL';
  const url = env[variable] || undefined;
  if (url !== undefined && isDatabaseUrl(url)) return url;
  const missing = pooled ? configDa.direct : configDa.missing;
  throw new ConfigError([{ variable, why: url === undefined ? missing : configDa.database }]);
}

/** Injection token of the parsed configuration. */
export const CONFIG = Symbol('CONFIG');
