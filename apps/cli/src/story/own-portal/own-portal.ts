import { randomBytes } from 'node:crypto';
import { loadConfig, migrate } from '@samraad/platform';
import { allMigrations } from '../../../../../migrations';
import type { Environment } from '../../command-entry';
import { storyDa } from '../../i18n/story.da';
import { Child } from './child';
import { freePort } from './free-port';
import { seedForStory, type StorySetting } from './seed-for-story';
import type { Undoing } from '../undoing';
import { throwAwayDatabase } from './throw-away-database';

/** A portal that lives as long as one story. */
export interface OwnPortal {
  readonly address: string;
  readonly databaseUrl: string;
  /** The portal's process. */
  readonly pid: number;
}

/** A database, its mail catcher, worker and portal, each a real process; `undoing` takes all of it away again. */
export async function openOwnPortal(
  env: Environment,
  setting: StorySetting,
  undoing: Undoing,
): Promise<OwnPortal> {
  const adminUrl = env.SAMRAAD_STORY_ADMIN_URL;
  if (!adminUrl) throw new Error(storyDa.noCluster);
  const database = await throwAwayDatabase(adminUrl);
  undoing.add(() => database.drop());
  await migrate(database.url, allMigrations());
  const [port, mailPort] = [await freePort(), await freePort()];
  const own = ownEnvironment(env, { databaseUrl: database.url, port, mailPort });
  await seedForStory(loadConfig(own), setting);
  const start = (app: Parameters<typeof Child.start>[0], ...args: string[]) => {
    const child = Child.start(app, args, own);
    undoing.add(() => child.stop());
    return child;
  };
  const children = [start('cli', 'mail-catcher'), start('worker'), start('portal')] as const;
  await Promise.all(children.map((child) => child.ready()));
  return { address: `http://127.0.0.1:${port}`, databaseUrl: database.url, pid: children[2].pid };
}

function ownEnvironment(env: Environment, own: { databaseUrl: string; port: number; mailPort: number }) {
  return {
    ...env,
    DATABASE_URL: own.databaseUrl,
    DATABASE_POOLING: 'none',
    PORT: String(own.port),
    BASE_URL: `http://127.0.0.1:${own.port}`,
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    SMTP_URL: `smtp://127.0.0.1:${own.mailPort}`,
    SAMRAAD_MAIL_PORT: String(own.mailPort),
    SAMRAAD_DEMO: '1',
    SAMRAAD_POOL_SIZE: '10',
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
  };
}
