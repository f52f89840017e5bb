import { type DynamicModule, Inject } from '@nestjs/common';
import { startMailCatcher } from '@samraad/notification';
import { loadDatabaseUrl } from '@samraad/platform';
import { Command, CommandRunner, Option } from 'nest-commander';
import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';
import { untilStopped } from '../until-stopped';

const SETTINGS = Symbol('SETTINGS');

/** Where the catcher keeps its mails and listens. */
interface CatcherSettings {
  readonly databaseUrl: string;
  readonly port: number;
}

/** `samraad mail-catcher`: the SMTP server of demo and tests, until it is told to end or its launcher is gone. */
@Command({ name: 'mail-catcher', description: cliDa.summaries['mail-catcher'] })
export class MailCatcherCommand extends CommandRunner {
  constructor(@Inject(SETTINGS) private readonly settings: CatcherSettings) {
    super();
  }

  async run(_args: string[], options: { port?: number }): Promise<void> {
    const catcher = await startMailCatcher({ ...this.settings, port: options.port ?? this.settings.port });
    process.stdout.write(`${cliDa.listening(catcher.port)}\n`);
    await untilStopped(catcher);
    await catcher.stop();
  }

  @Option({ flags: '--port <port>', description: cliDa.port })
  parsePort(text: string): number {
    return portOf(text);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(cliDa.wrongPort);
  return port;
}

/** Needs DATABASE_URL; listens on SAMRAAD_MAIL_PORT unless told otherwise. */
export function mailCatcherModule(env: Environment): DynamicModule {
  const settings: CatcherSettings = {
    databaseUrl: loadDatabaseUrl(env),
    port: portOf(env.SAMRAAD_MAIL_PORT || '0'),
  };
  return {
    module: class MailCatcherModule {},
    providers: [MailCatcherCommand, { provide: SETTINGS, useValue: settings }],
  };
}
