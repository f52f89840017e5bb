import crypto from 'node:crypto';
import { HttpClient } from './http-client.mjs';
import { drained, throughput } from './load.mjs';
import { median } from './statistics.mjs';

const fewest = 3;
const most = 200;
const longest = 20;
const control = /^\s*(begin|start transaction|commit|rollback|savepoint|release)/i;

/** The statements of one request (without those that only begin and end transactions), its answer, and how long it took. */
export async function captured(portal, { path, method, body, headers = {} }) {
  const client = new HttpClient(portal.base);
  const id = crypto.randomUUID();
  const statements = portal.captured(id);
  const began = performance.now();
  try {
    const answer = await client.send(path, { method, body, headers: { ...headers, 'x-bench-capture': id } });
    const ms = performance.now() - began;
    const ran = await statements;
    return { answer, ms, ran, count: ran.filter(({ text }) => !control.test(text)).length };
  } finally {
    client.close();
  }
}

/** p50 of one connection in ms, over `seconds` but at least three requests (one, past the cap); after one not counted. */
export async function p50(base, requests, seconds) {
  const client = new HttpClient(base);
  const times = [];
  const began = performance.now();
  for (const [at, { path, ...how }] of requests.entries()) {
    const start = performance.now();
    const { status } = await client.send(path, how);
    if (status >= 300) throw new Error(`${path} answered ${status}`);
    if (at > 0) times.push(performance.now() - start);
    const taken = (performance.now() - began) / 1000;
    if (times.length >= fewest && taken > seconds) break;
    if (times.length > 0 && taken > longest) break;
  }
  client.close();
  return median(times);
}

/** The same request, as often as p50 may want it. */
export const repeated = (request, count = most + 1) => Array.from({ length: count }, () => request);

/** How many requests fill a window of so many seconds: long enough for a slow page, never longer than the cap. */
export function windowOf(p50Ms, seconds) {
  const each = p50Ms / 1000;
  return Math.max(10, Math.min(Math.ceil((2 * seconds) / each), Math.ceil(longest / each) * 2, 5000));
}

/** The portal's throughput as a share of the floor's: they take turns, so that what else the machine does hits both. */
export async function shareOfFloor({ portal, floor, client, replies, requests }) {
  await floor.learn(replies);
  const plain = requests.map(() => ({ method: 'GET', path: '/', body: undefined, headers: {} }));
  await throughput(floor.base, plain.slice(0, 10));
  const rates = { portal: [], floor: [] };
  for (const [from, to] of turns(requests.length)) {
    await drained(client);
    rates.portal.push(await throughput(portal.base, requests.slice(from, to)));
    await drained(client);
    rates.floor.push(await throughput(floor.base, plain.slice(from, to)));
  }
  return sum(rates.portal) / sum(rates.floor);
}

/** Four turns when each has enough for ten connections, else two. */
export function turns(count) {
  const number = count >= 80 ? 4 : 2;
  const size = Math.ceil(count / number);
  const starts = Array.from({ length: number }, (_, at) => at * size);
  return starts.filter((from) => from < count).map((from) => [from, Math.min(from + size, count)]);
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
