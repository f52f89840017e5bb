import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';
import { verifyDa } from '../i18n/verify.da';
import { readOptions } from '../options';

/**
 * `samraad verify`: proves the database of DATABASE_URL; 0 without differences, else 1. How far it is goes to stderr.
 */
export async function runVerify(args: readonly string[], env: Environment): Promise<number> {
  const { help } = readOptions(args, { help: { type: 'boolean', short: 'h' } }, verifyDa.usage);
  if (help) {
    process.stdout.write(`${cliDa.rightUse(verifyDa.usage)}\n`);
    return 0;
  }
  const { databaseUrl, filesFolder, verifyDatabase } = await import('../verify/verify-database.js');
  const voices = {
    say: (line: string) => void process.stdout.write(`${line}\n`),
    progress: (line: string) => void process.stderr.write(`${line}\n`),
  };
  const found = await verifyDatabase(databaseUrl(env), voices, filesFolder(env));
  return found === 0 ? 0 : 1;
}
