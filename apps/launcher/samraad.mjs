import { runMain } from './src/failure.mjs';
import { dataFolder } from './src/data-folder.mjs';
import { requireRuntime } from './src/runtime.mjs';

/** `npm run -s samraad -- <command>`: the CLI with a database to work on. Stdout holds only its answer. */
await runMain(async () => {
  requireRuntime();
  const [{ databaseForCommand }, { needs }, { runCli }, { commandEnvironment }] = await Promise.all([
    import('./src/samraad/database-for-command.mjs'),
    import('./src/samraad/needs.mjs'),
    import('./src/samraad/run-cli.mjs'),
    import('./src/samraad/command-environment.mjs'),
  ]);
  const args = process.argv.slice(2);
  const need = needs(args);
  const embedded = need === 'database' && !process.env.DATABASE_URL;
  const dataDir = dataFolder({ env: process.env, embedded });
  const database = await databaseForCommand(need, { env: process.env, dataDir });
  try {
    const environment = commandEnvironment({
      env: process.env,
      dataDir,
      need,
      variables: database.variables,
    });
    return await runCli(args, { environment, onStart: (pid) => database.watch([pid]) });
  } finally {
    await database.stop();
  }
});
