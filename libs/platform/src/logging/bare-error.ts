/** What a log line tells of an error. */
export interface BareError {
  readonly type: string;
  readonly message?: string;
  /** Where, never what: frames only, since a stack begins with the message. */
  readonly stack?: string;
  readonly code?: string;
  /** What a database names of its own: never the values of the row. */
  readonly constraint?: string;
  readonly table?: string;
  readonly cause?: BareError;
  readonly errors?: readonly BareError[];
}

const longestMessage = 500;
const mostFrames = 30;
const deepest = 3;
const mostErrors = 5;

/**
 * Any thrown thing as it may stand in the log: by the names chosen here, never all it holds. A driver's error carries the
 * row, TypeORM's the parameters, pg's the whole connection with its password.
 */
export function bareError(thrown: unknown, depth = 0): BareError {
  if (typeof thrown === 'string') return { type: 'string', message: withoutValues(thrown, '') };
  if (typeof thrown !== 'object' || thrown === null)
    return { type: thrown === null ? 'null' : typeof thrown };
  const { name, message, stack, cause, errors } = thrown as Readonly<Record<string, unknown>>;
  const from = source(thrown);
  const more = depth < deepest && cause !== undefined ? { cause: bareError(cause, depth + 1) } : {};
  const many = depth < deepest && Array.isArray(errors) ? { errors: several(errors, depth) } : {};
  return {
    type: word(name) ?? word(thrown.constructor?.name) ?? 'object',
    ...(typeof message === 'string' && { message: withoutValues(message, String(name) + from.code) }),
    ...(typeof stack === 'string' && { stack: framesOf(stack) }),
    ...from,
    ...more,
    ...many,
  };
}

const several = (errors: readonly unknown[], depth: number) =>
  errors.slice(0, mostErrors).map((one) => bareError(one, depth + 1));

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) ? value : undefined;

/** Code, constraint and table: Postgres' own words, also under TypeORM's wrapping. */
function source(thrown: object): Pick<BareError, 'code' | 'constraint' | 'table'> {
  const given = thrown as Readonly<Record<string, unknown>>;
  const driver = (given['driverError'] ?? {}) as Readonly<Record<string, unknown>>;
  const found = (['code', 'constraint', 'table'] as const).flatMap((name) => {
    const value = word(given[name]) ?? word(driver[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, mostFrames)
    .join('\n');

// Of Postgres' own messages only those about data (class 22) quote what was sent; V8's about JSON quote the text.
const quotesValues = /22[0-9A-Z]{3}$|^SyntaxError/;

/** A message without what somebody typed: addresses and connection strings, and quotations where they are values. */
function withoutValues(message: string, kind: string): string {
  const plain = message.replace(/[^\s<>"',;()]+@[^\s<>"',;()]+/g, '…@…');
  const quiet = quotesValues.test(kind) ? plain.replace(/"[^]*"|'[^]*'|»[^]*«/g, '"…"') : plain;
  return quiet.length > longestMessage ? `${quiet.slice(0, longestMessage)}…` : quiet;
}
