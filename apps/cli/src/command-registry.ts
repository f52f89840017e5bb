import type { CommandEntry } from './command-entry';
import { cliDa } from './i18n/da';

/** Every command by name. */
export const commandRegistry: Readonly<Record<string, CommandEntry>> = {
  migrate: {
    summary: cliDa.summaries.migrate,
    load: async (env) => (await import('./commands/migrate.command.js')).migrateModule(env),
  },
  'mail-catcher': {
    summary: cliDa.summaries['mail-catcher'],
    load: async (env) => (await import('./commands/mail-catcher.command.js')).mailCatcherModule(env),
  },
};
