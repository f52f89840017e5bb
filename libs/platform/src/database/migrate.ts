import { PgBoss } from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';
import { queues, schedules } from '../jobs/queues';
import { appRole } from './data-source-options';
import { dropHiddenSql, makeHiddenSql } from './hidden/hidden-schema';
import { assertDatabaseFits } from './database-fits';
import { assertRightsFit } from './rights-fit';

type MigrationClass = new () => MigrationInterface;
const lockKey = 7_267_223;

/** Brings a database to the given schema, as its owner, alone (advisory lock): tables, queues, role and grants. */
export async function migrate(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'schema_version',
    poolSize: 2,
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await assertDatabaseFits(lock);
    await lock.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await lock.query(createRoleSql);
    if (await source.showMigrations()) await lock.query(dropHiddenSql);
    const done = await source.runMigrations({ transaction: 'each' });
    await createQueues(url);
    await lock.query(grantSql);
    // One statement, so one transaction: whoever is looking as somebody meets the old views or the new.
    await lock.query(`${dropHiddenSql}; ${makeHiddenSql}`);
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/**
 * Throws when the database can't hold Danish text in order, is not at the schema this build was made for, or is reached with
 * other rights than the apps'.
 */
export async function assertMigrated(
  source: DataSource,
  migrations: readonly MigrationClass[],
): Promise<void> {
  await assertDatabaseFits(source);
  const rows = await source.query<{ name: string }[]>('SELECT name FROM schema_version').catch(() => []);
  const present = new Set(rows.map((row) => row.name));
  const missing = migrations
    .filter((migration) => !present.has(migration.name))
    .map((migration) => migration.name);
  const unknown = rows.length - (migrations.length - missing.length);
  if (missing.length > 0)
    throw new Error(`the database lacks ${missing.length} migration(s): run "samraad migrate"`);
  if (unknown > 0) throw new Error('the database is newer than this build');
  await assertRightsFit(source);
}

async function createQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    const present = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const queue of queues) if (!present.has(queue)) await boss.createQueue(queue, { notify: true });
    for (const [queue, cron] of Object.entries(schedules)) {
      await boss.schedule(queue, cron, {}, { tz: 'Europe/Copenhagen' });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

// Roles belong to the cluster, so another database may have made it already, or be making it at this moment.
const createRoleSql = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${appRole}') THEN CREATE ROLE ${appRole} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, '${appRole}', 'MEMBER') THEN EXECUTE format('GRANT ${appRole} TO %I', current_user); END IF;
END $$;`;

const grantSql = `DO $$ DECLARE one record; BEGIN
  GRANT USAGE ON SCHEMA public, pgboss TO ${appRole};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${appRole};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${appRole};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, pgboss TO ${appRole};
  REVOKE INSERT, UPDATE, DELETE ON schema_version FROM ${appRole};
  FOR one IN SELECT tgrelid::regclass AS target FROM pg_trigger WHERE tgname = 'append_only_rows' LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM ${appRole}', one.target);
  END LOOP;
  FOR one IN SELECT oid::regclass AS target FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %s FROM ${appRole}', one.target);
  END LOOP;
END $$;`;
