import type { DynamicModule } from '@nestjs/common';
import { failToStart, loggingModule } from '@samraad/platform';
import { CommandFactory } from 'nest-commander';
import { Logger } from 'nestjs-pino';
import type { Environment, NestEntry } from './command-entry';

/** Runs one command to its end; one that fails says why on stderr and ends the process with 1. */
export async function runCommand(entry: NestEntry, env: Environment): Promise<void> {
  try {
    await runIn(await entry.load(env), env.LOG_LEVEL || 'warn');
  } catch (error) {
    failToStart(error);
  }
}

/** A Nest context of the command's own. Logs go to stderr, so that stdout holds only the answer. */
async function runIn(command: DynamicModule, logLevel: string): Promise<void> {
  const imports = [loggingModule({ logLevel }, { name: 'cli' }), command];
  const app = await CommandFactory.createWithoutRunning(
    { module: class CliModule {}, imports },
    {
      cliName: 'samraad',
      bufferLogs: true,
      abortOnError: false,
      serviceErrorHandler: (error) => {
        throw error;
      },
    },
  );
  try {
    app.useLogger(app.get(Logger));
    await CommandFactory.runApplication(app);
  } finally {
    await app.close();
  }
}
