import { NestFactory } from '@nestjs/core';
import { AuditModule } from '@samraad/audit';
import { IdentityModule, linkAddress, SetUpAdministrator } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { loadConfig, PlatformModule, Refused, refusalText, systemActor, UnitOfWork } from '@samraad/platform';
import type { Environment } from '../command-entry';
import { cliDa } from '../i18n/da';
import { setupDa } from '../i18n/setup.da';
import { readOptions, UsageError } from '../options';

/** `samraad setup`: the first administrator, with a link on stdout and in a mail. 1 when there is one already. */
export async function runSetup(args: readonly string[], env: Environment): Promise<number> {
  const { name, email } = readOptions(args, { name: text, email: text }, setupDa.usage);
  for (const [option, given] of Object.entries({ '--name': name, '--email': email }))
    if (!given?.trim()) throw new UsageError(cliDa.missingOption(option), setupDa.usage);
  const config = loadConfig(env);
  const imports = [PlatformModule.forRoot(config), IdentityModule, AuditModule, NotificationModule];
  const app = await NestFactory.createApplicationContext(
    { module: class SetupRoot {}, imports },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const who = { name: name ?? '', email: email ?? '' };
    const link = await app
      .get(UnitOfWork)
      .run(systemActor('setup'), (tx) => app.get(SetUpAdministrator).execute(tx, who));
    process.stdout.write(
      `${setupDa.done(who.name.trim(), config.baseUrl + linkAddress(link.token), link.expiresAt)}\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof Refused) throw new Error(refusalText(error.refusal), { cause: error });
    throw error;
  } finally {
    await app.close();
  }
}

const text = { type: 'string' } as const;
