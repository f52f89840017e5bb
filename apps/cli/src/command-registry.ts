import type { CommandEntry } from './command-entry';
import { cliDa } from './i18n/da';
import { seedDa } from './i18n/seed.da';
import { setupDa } from './i18n/setup.da';

/** Every command by name. */
export const commandRegistry: Readonly<Record<string, CommandEntry>> = {
  migrate: {
    summary: cliDa.summaries.migrate,
    load: async (env) => (await import('./commands/migrate.command.js')).migrateModule(env),
  },
  seed: {
    summary: seedDa.summary,
    run: async (args, env) => (await import('./commands/seed.command.js')).runSeed(args, env),
  },
  setup: {
    summary: setupDa.summary,
    run: async (args, env) => (await import('./commands/setup.command.js')).runSetup(args, env),
  },
  verify: {
    summary: cliDa.summaries.verify,
    run: async (args, env) => (await import('./commands/verify.command.js')).runVerify(args, env),
  },
  clock: {
    summary: cliDa.summaries.clock,
    run: async (args) => (await import('./commands/clock.command.js')).runClock(args),
  },
  story: {
    summary: cliDa.summaries.story,
    run: async (args, env) => (await import('./commands/story.command.js')).runStory(args, env),
  },
  'mail-catcher': {
    summary: cliDa.summaries['mail-catcher'],
    run: async (args, env) => (await import('./commands/mail-catcher.command.js')).runMailCatcher(args, env),
  },
};
