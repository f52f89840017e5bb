import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliEntry, compileCache } from '../../../apps/launcher/src/paths.mjs';
import { ask } from '../../../apps/launcher/src/postgres/ask.mjs';

const player = path.join(path.dirname(fileURLToPath(import.meta.url)), 'play-wave.mjs');
const attempts = 10;

/** The same address with another database's name. */
export const databaseAt = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Makes the empty, migrated database `name`. */
export async function migrated(adminUrl, name, children) {
  await ask(adminUrl, `CREATE DATABASE ${name}`);
  const { code, said } = await run([cliEntry, 'migrate'], databaseAt(adminUrl, name), children);
  if (code !== 0) throw new Error(`migrating failed: ${said}`);
}

/**
 * Plays the demo `days` earlier into a new database and answers its address. A case whose plan meets a refusal that far
 * back (a holiday on the way, a frame filled in another order) is left out and all begins anew.
 */
export async function playWave(adminUrl, days, { blank, name, children }) {
  const without = [];
  const url = databaseAt(adminUrl, name);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await ask(adminUrl, `DROP DATABASE IF EXISTS ${name}`);
    await ask(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${blank}`);
    const { code, said } = await run([player, String(days), JSON.stringify(without)], url, children);
    if (code === 0) return url;
    const refused = /demo case (\S+):/.exec(said)?.[1];
    if (!refused) throw new Error(`the demo ${days} days earlier could not be played: ${said}`);
    without.push(refused);
  }
  throw new Error(`the demo ${days} days earlier: too many refusals (${without.join(', ')})`);
}

async function run(args, url, children) {
  const env = { ...process.env, ...settings, DATABASE_URL: url, NODE_COMPILE_CACHE: compileCache };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const [code] = await once(child, 'close');
  children.delete(child);
  return { code, said };
}

/** A demo whose mails wait in the database: nobody delivers them here. */
export const settings = {
  SAMRAAD_DEMO: '1',
  NODE_ENV: 'development',
  BASE_URL: 'http://localhost:3000',
  SESSION_SECRET: 'a secret of the benchmark, which nobody signs in with',
  SMTP_URL: 'smtp://127.0.0.1:25',
};
