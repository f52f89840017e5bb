/** Something the person at the keyboard can act on: one sentence, no stack trace. */
export class Failure extends Error {
  constructor(sentence) {
    super(sentence);
    this.name = 'Failure';
  }
}

/** Runs a script's main function; a Failure ends it with its sentence on stderr and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Failure ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
