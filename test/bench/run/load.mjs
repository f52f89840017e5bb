import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';

const connections = 10;

/** Sends `requests` (each once) over ten connections and answers how many a second came back; throws if any failed. */
export async function throughput(base, requests) {
  const waiting = [...requests];
  const amount = requests.length;
  const load = autocannon({
    url: base,
    amount,
    connections: Math.min(connections, amount),
    timeout: 300,
    sampleInt: 50,
    requests: [{ setupRequest: (req) => ({ ...req, ...waiting.shift() }) }],
  });
  // It notices its end a little later; the last answer is the end.
  const began = performance.now();
  let last = began;
  load.on('response', () => (last = performance.now()));
  const result = await load;
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} of ${amount} failed under load`);
  return (amount * 1000) / (last - began);
}

/** Ends what a request that was given up still does in the database. */
export const giveUp = (client) =>
  client.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`);

/** Waits until nobody but us works in the database: what a row left behind must not be paid by the next one. */
export async function drained(client, { within = 60_000 } = {}) {
  const end = performance.now() + within;
  while (performance.now() < end) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS busy FROM pg_stat_activity
       WHERE backend_type IN ('client backend', 'parallel worker') AND state = 'active' AND pid <> pg_backend_pid()`,
    );
    if (rows[0].busy === 0) return;
    await pause(50);
  }
}
