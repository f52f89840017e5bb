import { readdressMails } from '@samraad/notification';
import { type Config, loadConfig, type Sql } from '@samraad/platform';
import type { Client } from 'pg';
import type { Environment } from '../command-entry';
import { demoMark, imageMark, withClient } from './seed-state';

/** Where an image's mails are from: the address and the sender of a demo that is started without any settings. */
export const imageOrigin = { BASE_URL: 'http://localhost:3000', MAIL_FROM: '' };

/**
 * Makes a demo that was made at build this installation's own: its mails link here and are from our sender, and its
 * clock begins to run. All of it or nothing, and once. Answers how many cases it has. Throws ConfigError.
 */
export async function moveIn(env: Environment): Promise<number> {
  const [before, after] = [loadConfig({ ...env, ...imageOrigin }), loadConfig(env)];
  return withClient(after.databaseUrl, async (client) => {
    await client.query('BEGIN');
    const { rowCount } = await client.query('SELECT FROM installation WHERE seeded = $1 FOR UPDATE', [
      imageMark,
    ]);
    if (rowCount === 1) await settle(client, before, after);
    await client.query('COMMIT');
    const { rows } = await client.query<{ cases: number }>('SELECT count(*)::int AS cases FROM request');
    return rows[0]?.cases ?? 0;
  });
}

async function settle(client: Client, before: Config, after: Config): Promise<void> {
  if (originOf(before) !== originOf(after)) await readdressMails(answering(client), before, after);
  // The demo's issuer lies under the portal's own address.
  await client.query(
    'UPDATE external_identity SET issuer = $2 || substr(issuer, length($1) + 1) WHERE starts_with(issuer, $1)',
    [before.baseUrl, after.baseUrl],
  );
  await client.query('UPDATE domain_clock SET running = true, anchor_system = clock_timestamp()');
  await client.query('UPDATE installation SET seeded = $1', [demoMark]);
}

const answering = (client: Client): Sql => ({
  query: async <R>(sql: string, params: readonly unknown[] = []) =>
    (await client.query(sql, [...params])).rows as R[],
});

const originOf = ({ baseUrl, mailFrom }: Config) => JSON.stringify([baseUrl, mailFrom]);
