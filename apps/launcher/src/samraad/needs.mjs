const alone = new Set(['clock', 'help', '--help', '-h', '--version', '-V']);

/** What a command of the CLI needs of Postgres: 'nothing', a throw-away 'cluster', or the installation's 'database'. */
export function needs(args) {
  const [command, ...rest] = args;
  if (command === undefined || alone.has(command) || rest.includes('--help')) return 'nothing';
  if (command !== 'story') return 'database';
  return rest.some((arg) => arg === '--url' || arg.startsWith('--url=')) ? 'nothing' : 'cluster';
}
