import type { DynamicModule } from '@nestjs/common';

/** The environment a command is run with; parsed by the command that needs it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A command with a Nest context of its own; options are nest-commander's. */
export interface NestEntry {
  readonly summary: string;
  /** The module with the command as provider, and whatever it needs. May throw ConfigError. */
  readonly load: (env: Environment) => Promise<DynamicModule>;
}

/** A command without a context: it reads its own options, starts at once, and answers the exit code. */
export interface PlainEntry {
  readonly summary: string;
  /** `args` are those after the command's name. Throws UsageError for options it does not have. */
  readonly run: (args: readonly string[], env: Environment) => Promise<number>;
}

/** One command: loaded only when it is the one asked for, so that every command starts quickly. */
export type CommandEntry = NestEntry | PlainEntry;
