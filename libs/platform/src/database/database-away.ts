/** Node's words for a connection that is not there, and Postgres' for shutting down, crashed and starting up. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
]);
/** pg itself gives no code when the connection breaks under a statement, or none comes in time. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be reached now: the same call may well go through in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as {
    code?: unknown;
    driverError?: unknown;
    errors?: readonly unknown[];
  };
  if (codes.has(String(code)) || words.test(error.message)) return true;
  return isDatabaseAway(driverError) || (errors ?? []).some(isDatabaseAway);
}
