import pg from 'pg';
import { readCatalogue } from './catalogue.mjs';
import { withoutIndexes } from './constraints.mjs';
import { CopyIn } from './copy-in.mjs';
import { Mould } from './mould.mjs';
import { multiply } from './multiply.mjs';
import { settle } from './settle.mjs';
import { readSource, readStreams, readTable } from './source.mjs';

const roundKey = 'demo-26';

/**
 * Fills the demo in `url` up to so many cases, with copies of its own cases and of those in the demos at `waves` (the same
 * cases, played earlier). Needs a superuser: keys, triggers and append-only guards are put aside meanwhile.
 */
export async function generateInto(url, waves, { cases, say }) {
  const client = await connected(url);
  await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '512MB'`);
  const catalogue = await readCatalogue(client);
  const sources = [];
  for (const one of [url, ...waves]) sources.push(await sourceAt(one, catalogue));
  const strides = await stridesOf([url, ...waves], catalogue);
  const base = await baseOf(client, sources[0]);
  const moulds = sources.map((source, wave) => castCases(source, { source, base, catalogue, strides }, wave));
  const places = await castPlaces(client, { source: sources[0], base, catalogue, strides });
  const restore = await withoutIndexes(client, say);
  await client.query(`DELETE FROM audit_head WHERE stream LIKE 'frame:%'`);
  const out = new CopyIn(url, catalogue);
  try {
    const done = await multiply({ cases, moulds, places, base, out });
    await out.end();
    say(`${cases} cases are in.`);
    await settle(client, { ...done, strides, roundKey });
  } finally {
    await out.abandon();
  }
  await restore();
  await listCases(client);
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** The listing follows from the rest, and is made as `refresh_case_listing` makes it. */
async function listCases(client) {
  await client.query('TRUNCATE case_listing, case_listing_place');
  await client.query('INSERT INTO case_listing SELECT * FROM case_listing_now');
  await client.query(`INSERT INTO case_listing_place
    SELECT n.case_id, n.kind, n.place_id, l.number, l.stage, l.open, l.stage_since, l.next_due, l.clock_due
    FROM case_listing_place_now n JOIN case_listing l ON l.case_id = n.case_id`);
}

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function sourceAt(url, catalogue) {
  const client = await connected(url);
  try {
    return await readSource(client, catalogue);
  } finally {
    await client.end();
  }
}

/** Those who wait for room wait because the demo's frame is full; in a wave its own was. They come from the demo alone. */
function castCases(source, with_, wave) {
  return source.cases
    .filter((one) => wave === 0 || !one.rows.has('waiting_place'))
    .map((one) => new Mould(one, with_));
}

async function stridesOf(urls, { columns }) {
  const strides = new Map();
  for (const url of urls) {
    const client = await connected(url);
    for (const [table, names] of columns) {
      const counted = names.find((column) => column.counted);
      if (!counted) continue;
      const { rows } = await client.query(
        `SELECT coalesce(max(${counted.name}), 0)::int AS most FROM ${table}`,
      );
      strides.set(table, Math.max(strides.get(table) ?? 1, rows[0].most + 1));
    }
    await client.end();
  }
  return strides;
}

async function baseOf(client, source) {
  const { rows: requests } = await client.query('SELECT reference FROM request');
  const { rows: queue } = await client.query('SELECT max(number) AS last FROM request');
  const { rows: heads } = await client.query(
    `SELECT stream, seq, hash FROM audit_head WHERE stream LIKE 'frame:%'`,
  );
  return {
    cases: requests.length,
    lastNumber: queue[0].last,
    references: new Set(requests.map(({ reference }) => reference)),
    frameHeads: new Map(heads.map(({ stream, seq, hash }) => [stream, { seq: Number(seq), hash }])),
    idByName: new Map([...source.names].map(([id, { name }]) => [name, id])),
    accountByName: new Map([...source.accounts].map(([id, name]) => [name, id])),
    localEmails: new Set(
      [...source.names.values()].filter(({ local }) => local).map(({ name }) => name.replace(/^\w+:/, '')),
    ),
  };
}

/** The local workplaces with their people, cast as if they were a case. */
async function castPlaces(client, with_) {
  const { names } = with_.source;
  const local = (id) => names.get(id)?.local === true;
  const rows = new Map();
  for (const [table, key] of Object.entries({
    person: 'id',
    account: 'id',
    role_assignment: 'person_id',
    org_unit: 'id',
  })) {
    const at = with_.catalogue.columns.get(table).findIndex(({ name }) => name === key);
    const found = await readTable(client, with_.catalogue, table);
    rows.set(
      table,
      found.map(({ values }) => values).filter((values) => local(values[at])),
    );
  }
  const audit = [...(await readStreams(client, 'account:%')), ...(await readStreams(client, 'person:%'))];
  const own = audit.filter(({ stream }) => local(stream.replace(/^\w+:/, '')));
  return new Mould({ number: null, rows, audit: own, frames: [] }, with_);
}
