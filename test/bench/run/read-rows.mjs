import { cast, signIn } from './cast.mjs';
import { crawl, isBound } from './crawl.mjs';
import { HttpClient } from './http-client.mjs';

/** Twice as long a page is worth a row of its own. */
const muchLonger = 1.2;

/**
 * The pages to measure: every address anybody of the cast is led to. A page of one case is read by who has the smallest
 * house; a page of its own by them and, if it is longer, by whoever has the longest; a home by each.
 */
export async function pageRows(base, password) {
  const byKey = new Map();
  for (const reader of cast) {
    const client = await signIn(base, reader, password);
    for (const page of await crawl(client))
      byKey.set(page.key, [...(byKey.get(page.key) ?? []), { ...page, reader }]);
    client.close();
  }
  return [...byKey].flatMap(([key, pages]) => chosen(key, pages).map((page) => row(key, page)));
}

function chosen(key, pages) {
  if (key === 'home') return pages;
  const [first] = pages;
  if (isBound(key)) return [first];
  const longest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  return longest.bytes > first.bytes * muchLonger ? [first, longest] : [first];
}

const row = (key, { path, reader }) => ({
  name: `${key} · ${reader.role}`,
  kind: 'read',
  path,
  reader,
});

/** What the API can be asked: every GET of its own document, by the coordinator, else by a central party. */
export async function apiRows(base, tokenOf) {
  const readers = cast.filter(({ role }) => ['coordinator', 'central party'].includes(role));
  const clients = readers.map((reader) => {
    const headers = { authorization: `Bearer ${tokenOf.get(reader.email)}` };
    return { reader, headers, client: new HttpClient(base, headers) };
  });
  const document = json(await clients[0].client.send('/api/v1/openapi.json'));
  const rows = [];
  for (const [path, operations] of Object.entries(document.paths)) {
    if (!operations.get || path.startsWith('/api/v1/demo/')) continue;
    const found = await firstReadable(clients, path);
    if (found) rows.push({ name: `GET ${path}`, kind: 'read', ...found });
  }
  const inbox = rows.find(({ name }) => name === 'GET /api/v1/inbox');
  if (inbox) rows.push({ ...inbox, name: `${inbox.name}, searching`, path: `${inbox.path}?search=ro` });
  for (const { client } of clients) client.close();
  return rows;
}

async function firstReadable(clients, pattern) {
  for (const { reader, headers, client } of clients) {
    const path = await filled(client, pattern);
    if (path && (await client.send(path)).status === 200) return { path, reader, headers };
  }
  return undefined;
}

/** The first of each collection stands for the name in the path. */
async function filled(client, pattern) {
  let path = pattern;
  for (const [place, name] of [...pattern.matchAll(/\{(\w+)\}/g)]) {
    const list = name === 'caseId' ? '/api/v1/requests' : pattern.slice(0, pattern.indexOf(`/${place}`));
    const [first] = json(await client.send(`${list}?limit=1`)).items ?? [];
    if (!first) return undefined;
    path = path.replace(place, first.key ?? first.id);
  }
  return path;
}

function json({ body }) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return {};
  }
}
