import type { Environment, PlainEntry } from './command-entry';
import { UsageError } from './options';

/**
 * Runs a command without a Nest context and answers its exit code: 2 for wrong use, 1 when it failed. What was
 * foreseen is one sentence on stderr, a defect has its stack. Never exits by itself: a piped stdout must be emptied.
 */
export async function runPlain(
  entry: PlainEntry,
  args: readonly string[],
  env: Environment,
): Promise<number> {
  try {
    return await entry.run(args, env);
  } catch (error) {
    const { message, stack = String(error) } = error as Error;
    const foreseen = error instanceof UsageError || !isDefect(error);
    process.stderr.write(`${foreseen ? message : stack}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** As failToStart has it: a plain Error or one of ours is foreseen, a TypeError or the like is not. */
function isDefect(error: unknown): boolean {
  const { name, constructor } = error as Error;
  return !['Error', 'ConfigError'].includes(constructor.name) && name !== 'StoryFailed';
}
