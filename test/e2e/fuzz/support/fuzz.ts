import fc from 'fast-check';
import { privateWord } from './arbitrary-of';
import { answerCheck } from './answers';
import { type Call, callsOf } from './calls';
import { captureLog, errorsIn } from './captured-log';
import { type ApiDocument, type Operation, operationsOf } from './operations';
import { fuzzWorld, type World } from './world';

/** What came of a fuzz: how many calls were answered how, and everything that was wrong, one line each. */
export interface FuzzReport {
  readonly operations: number;
  readonly byStatus: Readonly<Record<number, number>>;
  /** Lines the portal logged meanwhile: at least one a call. */
  readonly logged: number;
  /** Operations that went well at least once. */
  readonly done: readonly string[];
  readonly wrong: readonly string[];
}

/** Moving the clock does months of work at a time; it has specs of its own. */
const leftOut = ['post /api/v1/demo/clock'];

/** Calls every operation of the served document so many times each, in an order mixed by the seed. */
export async function fuzzApi(timesEach: number, seed: number): Promise<FuzzReport> {
  const world = await fuzzWorld();
  try {
    const log = captureLog();
    const document = (await (await world.portal.api()).get('/openapi.json')).body as unknown as ApiDocument;
    const operations = operationsOf(document).filter(({ name }) => !leftOut.includes(name));
    const run = new Run(world, answerCheck(document));
    for (const call of mixed(operations, world, document, { timesEach, seed })) await run.make(call);
    const told = log.filter((line) => [privateWord, ...world.secrets].some((word) => line.includes(word)));
    return {
      operations: operations.length,
      byStatus: run.byStatus,
      logged: log.length,
      done: [...run.done].sort(),
      wrong: [
        ...run.wrong,
        ...told.map((line) => `the log tells a private word: ${line}`),
        ...errorsIn(log).map((line) => `the log has an error: ${line}`),
      ],
    };
  } finally {
    await world.portal.close();
  }
}

/** After these there is little left to try. */
const ending = /withdrawals?$|decline$|declines$/;

/** The same seed makes the same calls; ending the caller's own token is asked by nobody only. */
function mixed(
  operations: readonly Operation[],
  world: World,
  document: ApiDocument,
  { timesEach, seed }: { timesEach: number; seed: number },
): Call[] {
  const calls = operations.flatMap((operation, index) =>
    fc.sample(callsOf(operation, world, document), { numRuns: timesEach, seed: seed + index }),
  );
  const [order = []] = fc.sample(fc.shuffledSubarray(calls, { minLength: calls.length }), {
    numRuns: 1,
    seed,
  });
  const last = order.filter(({ operation }) => ending.test(operation.name));
  return [...order.filter((call) => !last.includes(call)), ...last].map((call) =>
    call.operation.name === 'delete /api/v1/auth/token' ? { ...call, who: 'nobody' } : call,
  );
}

class Run {
  readonly byStatus: Record<number, number> = {};
  readonly wrong: string[] = [];
  readonly done = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly check: ReturnType<typeof answerCheck>,
  ) {}

  async make(call: Call): Promise<void> {
    const { operation, address, who, body, key } = call;
    const token = this.world.tokens.get(who);
    const answer = await fetch(this.world.portal.address + address, {
      method: operation.method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key !== null && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.ok) this.done.add(operation.name);
    this.byStatus[answer.status] = (this.byStatus[answer.status] ?? 0) + 1;
    const found = [this.check(operation, answer.status, text), this.leak(who, text)].filter(Boolean);
    const asked = `${operation.name} (${address}) by ${who} with ${JSON.stringify(body)?.slice(0, 300)}`;
    this.wrong.push(...found.map((problem) => `${asked}: ${problem}`));
  }

  /** What an answer tells of a case that is none of the asker's. */
  private leak(who: string, text: string): string | null {
    const told = this.world.cases
      .filter(({ people }) => !people.includes(who))
      .flatMap(({ ids, words }) => (who === 'central' ? words : [...ids, ...words]))
      .find((secret) => text.includes(secret));
    return told === undefined ? null : `another's case is told: ${told}`;
  }
}
