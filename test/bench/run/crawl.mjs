import { createRequire } from 'node:module';
import path from 'node:path';
import { load } from 'cheerio';
import { distFolder } from '../../../apps/launcher/src/paths.mjs';

const require = createRequire(import.meta.url);
const { addresses } = require(path.join(distFolder, 'libs', 'platform', 'src', 'addresses', 'addresses.js'));
/** Files for a spreadsheet are whole on purpose; the demo's clock is no page of the portal. */
const besides = /^(demo\.|preview\.)|csv$|^sign-out$/;
const patterns = Object.entries(addresses)
  .filter(([key]) => !besides.test(key))
  .map(([key, pattern]) => [key, pattern, new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}$`)]);

/** Which page of the address table a path is; undefined when it is none. */
export function addressKey(where) {
  const bare = where.split(/[?#]/)[0];
  const found =
    patterns.find(([, pattern]) => pattern === bare) ?? patterns.find(([, , matches]) => matches.test(bare));
  return found?.[0];
}

export const isBound = (key) => addresses[key].includes(':');

/** Goes where the portal leads a reader, the first time to each address: every page met, with its path and size. */
export async function crawl(client) {
  const found = [];
  const met = new Set();
  const waiting = ['/'];
  const home = await followed(client, '/');
  found.push({ key: 'home', ...home.seen });
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path: where, answer, seen } = await followed(client, next);
    if (answer.status !== 200 || !/^text\/html/.test(answer.headers['content-type'] ?? '')) continue;
    const key = addressKey(where);
    if (key && where === next) found.push({ key, ...seen });
    for (const link of links(answer)) {
      const to = addressKey(link);
      if (!to || met.has(to)) continue;
      met.add(to);
      waiting.push(link);
    }
  }
  return found.filter(({ path: where, key }) => key === 'home' || (where !== home.path && where !== '/'));
}

async function followed(client, start) {
  let where = start;
  let answer = await client.send(where);
  for (let step = 0; answer.status === 303 && step < 3; step += 1) {
    where = answer.headers.location;
    answer = await client.send(where);
  }
  return { path: where, answer, seen: { path: where, bytes: answer.body.length } };
}

function links(answer) {
  const $ = load(answer.body.toString());
  return $('a[href^="/"]')
    .toArray()
    .map((link) => $(link).attr('href').split('#')[0])
    .filter((href) => !href.startsWith('//'));
}
