import type { LoggerOptions } from 'pino';
import { bareError } from './bare-error';

type Entry = Readonly<Record<string, unknown>>;
const deepest = 4;

/**
 * What every logger of the house is made with: an error by its chosen names, whichever key it stands under, and of any
 * other object that is no plain one (a connection, a request) only its kind.
 */
export const discreetLogging = {
  serializers: { err: (error: unknown) => bareError(error) },
  hooks: {
    logMethod(args, method) {
      method.apply(this, discreet(args) as Parameters<typeof method>);
    },
  },
} satisfies LoggerOptions;

function discreet([first, ...rest]: readonly unknown[]): unknown[] {
  if (typeof first !== 'object' || first === null) return [first, ...rest];
  const entry = first instanceof Error ? { err: first } : (first as Entry);
  const { err, msg, ...others } = entry;
  const kept = { ...(plain(others, 0) as Entry), ...(err !== undefined && { err }) };
  if (rest.length > 0) return [kept, ...rest];
  // Without a message of the line's own pino takes the error's, as it was thrown.
  const message = typeof msg === 'string' ? msg : err === undefined ? undefined : 'error';
  return message === undefined ? [kept] : [kept, message];
}

function plain(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return bareError(value);
  if (depth > deepest) return { type: 'object' };
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype)
    return { type: (value.constructor as { name?: string } | undefined)?.name ?? 'object' };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, depth + 1)]));
}
