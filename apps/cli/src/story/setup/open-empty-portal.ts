import { randomBytes } from 'node:crypto';
import { loadConfig, migrate } from '@samraad/platform';
import { allMigrations } from '../../../../../migrations';
import type { Environment } from '../../command-entry';
import { storyDa } from '../../i18n/story.da';
import { Child, commandSays } from '../own-portal/child';
import { freePort } from '../own-portal/free-port';
import { throwAwayDatabase } from '../own-portal/throw-away-database';
import type { Undoing } from '../undoing';
import { CaughtMails } from './caught-mails';
import { StoryTime } from './story-time';

/** A portal under production's rules, of which nobody is a user yet. */
export interface EmptyPortal {
  readonly address: string;
  readonly databaseUrl: string;
  readonly mails: CaughtMails;
  readonly time: StoryTime;
  /** A command as its operator gives it; answers what it says. */
  readonly samraad: (...args: string[]) => Promise<string>;
}

/**
 * An empty database, its schema and what every installation has, a worker and a portal, each a real process with
 * NODE_ENV=production. Only its mails go no further than this process; `undoing` takes all of it away again.
 */
export async function openEmptyPortal(
  env: Environment,
  begins: string,
  undoing: Undoing,
): Promise<EmptyPortal> {
  const adminUrl = env.SAMRAAD_STORY_ADMIN_URL;
  if (!adminUrl) throw new Error(storyDa.noCluster);
  const database = await throwAwayDatabase(adminUrl);
  undoing.add(() => database.drop());
  await migrate(database.url, allMigrations());
  const mails = await CaughtMails.start(database.url);
  undoing.add(() => mails.stop());
  const port = await freePort();
  const own = productionEnvironment(env, { databaseUrl: database.url, port, mailPort: mails.port });
  const time = await StoryTime.open(loadConfig(own));
  undoing.add(() => time.close());
  await time.stopAt(begins, 9);
  const samraad = (...args: string[]) => commandSays(args, own);
  await samraad('seed');
  const children = (['worker', 'portal'] as const).map((app) => Child.start(app, [], own));
  for (const child of children) undoing.add(() => child.stop());
  await Promise.all(children.map((child) => child.ready()));
  return { address: `http://127.0.0.1:${port}`, databaseUrl: database.url, mails, time, samraad };
}

/** As `docs/drift.md` has it: the story itself is the proxy on the same machine. */
const productionEnvironment = (
  env: Environment,
  own: { databaseUrl: string; port: number; mailPort: number },
) => ({
  ...env,
  NODE_ENV: 'production',
  SAMRAAD_DEMO: '0',
  DATABASE_URL: own.databaseUrl,
  DATABASE_POOLING: 'none',
  PORT: String(own.port),
  BASE_URL: 'https://samraad.example',
  SESSION_SECRET: randomBytes(48).toString('base64url'),
  SMTP_URL: `smtp://127.0.0.1:${own.mailPort}`,
  SAMRAAD_POOL_SIZE: '10',
  LOG_LEVEL: 'warn',
});
