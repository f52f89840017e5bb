import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliDa } from './i18n/da';

/** Options that are not the command's; ends the process with 2, after one sentence and the right use. */
export class UsageError extends Error {
  constructor(problem: string, usage: string) {
    super(`${problem}\n${cliDa.rightUse(usage)}`);
  }
}

type OptionNames = NonNullable<ParseArgsConfig['options']>;

/** Reads a plain command's options; throws UsageError with the Danish words for what does not fit. */
export function readOptions<O extends OptionNames>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(wordsFor(error as Error & { code?: string }), usage);
  }
}

const words: Readonly<Record<string, (option: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: cliDa.unknownOption,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: cliDa.unexpected,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: cliDa.valueWrong,
};

function wordsFor(error: Error & { code?: string }): string {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  return words[error.code ?? '']?.(quoted.replace(/ <value>$/, '')) ?? error.message;
}
