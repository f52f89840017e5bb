import { startMailCatcher } from '@samraad/notification';
import { loadDatabaseUrl } from '@samraad/platform';
import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';
import { readOptions, UsageError } from '../options';
import { untilStopped } from '../until-stopped';

const options = { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/**
 * `samraad mail-catcher`: the SMTP server of demo and tests, until it is told to end or its launcher is gone. Needs
 * DATABASE_URL; listens on SAMRAAD_MAIL_PORT unless told otherwise. Plain, for a start waits for it.
 */
export async function runMailCatcher(args: readonly string[], env: Environment): Promise<number> {
  const given = readOptions(args, options, cliDa.mailCatcherUsage);
  if (given.help) {
    process.stdout.write(`${cliDa.rightUse(cliDa.mailCatcherUsage)}\n`);
    return 0;
  }
  const port = portOf(given.port ?? (env.SAMRAAD_MAIL_PORT || '0'));
  const catcher = await startMailCatcher({ databaseUrl: loadDatabaseUrl(env), port });
  process.stdout.write(`${cliDa.listening(catcher.port)}\n`);
  await untilStopped(catcher);
  await catcher.stop();
  return 0;
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(cliDa.wrongPort, cliDa.mailCatcherUsage);
  return port;
}
