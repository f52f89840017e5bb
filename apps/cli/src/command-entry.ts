import type { DynamicModule } from '@nestjs/common';

/** The environment a command is run with; parsed by the command that needs it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One command: loaded only when it is the one asked for, so that every command starts quickly. */
export interface CommandEntry {
  readonly summary: string;
  /** The module with the command as provider, and whatever it needs. May throw ConfigError. */
  readonly load: (env: Environment) => Promise<DynamicModule>;
}
