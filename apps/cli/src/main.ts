import 'reflect-metadata';
import { commandRegistry } from './command-registry';
import { cliDa } from './i18n/da';

function usage(): string {
  const width = Math.max(...Object.keys(commandRegistry).map((name) => name.length)) + 2;
  const lines = Object.entries(commandRegistry).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  );
  return `${cliDa.usage}\n\n${lines.join('\n')}\n`;
}

async function main(name: string | undefined): Promise<void> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage());
    return;
  }
  const entry = Object.hasOwn(commandRegistry, name) ? commandRegistry[name] : undefined;
  if (entry === undefined) {
    process.stderr.write(`${cliDa.unknown(name)}\n\n${usage()}`);
    process.exitCode = 1;
    return;
  }
  if ('run' in entry) {
    const { runPlain } = await import('./run-plain.js');
    process.exitCode = await runPlain(entry, process.argv.slice(3), process.env);
    return;
  }
  const { runCommand } = await import('./run-command.js');
  await runCommand(entry, process.env);
}

void main(process.argv[2]);
