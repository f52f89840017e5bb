import { clockDa } from '../i18n/clock.da';
import { cliDa } from '../i18n/da';
import { readOptions, UsageError } from '../options';

const options = {
  start: { type: 'string' },
  clock: { type: 'string' },
  round: { type: 'string' },
  pause: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `samraad clock explain`: a due instant and how it was reckoned (domain.md §6), without a database. */
export async function runClock(args: readonly string[]): Promise<number> {
  const [subcommand, ...rest] = args;
  if (subcommand === undefined || ['--help', '-h', 'help'].includes(subcommand)) return help();
  if (subcommand !== 'explain') throw new UsageError(cliDa.unexpected(subcommand), clockDa.usage);
  const given = readOptions(rest, options, clockDa.usage);
  if (given.help) return help();
  const { start, clock, round, pause: pauses } = given;
  if (start === undefined) throw new UsageError(cliDa.missingOption('--start'), clockDa.usage);
  if (clock === undefined) throw new UsageError(cliDa.missingOption('--clock'), clockDa.usage);
  const { explainClock } = await import('../clock/explain-clock.js');
  const answer = await explainClock({ start, clock, round, pauses, json: given.json ?? false });
  (answer.ok ? process.stdout : process.stderr).write(`${answer.text}\n`);
  return answer.ok ? 0 : 1;
}

function help(): number {
  process.stdout.write(`${cliDa.rightUse(clockDa.usage)}\n`);
  return 0;
}
