import { caseTables } from './catalogue.mjs';

/** What keeps its identity from copy to copy and from wave to wave, by a name that is the same in every demo. */
const namesSql = `
  SELECT id, 'provider:' || key AS name, false AS local FROM provider
  UNION ALL SELECT id, 'template:' || key, false FROM activity_template
  UNION ALL SELECT id, 'round:' || key, false FROM round
  UNION ALL SELECT f.id, 'frame:' || r.key || ':' || p.key, false
    FROM frame f JOIN round r ON r.id = f.round_id JOIN provider p ON p.id = f.provider_id
  UNION ALL SELECT t.id, 'tranche:' || r.key || ':' || p.key || ':' || t.opens_on, false
    FROM frame_tranche t JOIN frame f ON f.id = t.frame_id JOIN round r ON r.id = f.round_id
    JOIN provider p ON p.id = f.provider_id
  UNION ALL SELECT id, 'unit:' || key, kind IN ('department', 'unit') FROM org_unit
  UNION ALL SELECT person_id, 'person:' || email, ${isLocal('person_id')} FROM account
  UNION ALL SELECT id, 'account:' || email, ${isLocal('person_id')} FROM account`;

function isLocal(person) {
  return `NOT EXISTS (SELECT FROM role_assignment held LEFT JOIN org_unit unit ON unit.id = held.unit_id
    WHERE held.person_id = account.${person} AND coalesce(unit.kind, '') NOT IN ('department', 'unit'))`;
}

const accountsSql = `
  SELECT a.id::text, r.key || ':' || p.key || ':' || a.kind AS name FROM ledger_account a
  JOIN frame f ON f.id = a.frame_id JOIN round r ON r.id = f.round_id JOIN provider p ON p.id = f.provider_id`;

const digestsSql = `
  SELECT p.digest, jsonb_build_array(p.frame_id, p.kind, p.case_id, p.contract_id, p.invoice_id, p.reference,
    (extract(epoch FROM p.occurred_at) * 1000)::bigint, (extract(epoch FROM p.recorded_at) * 1000)::bigint,
    min(a.kind) FILTER (WHERE e.amount < 0), min(a.kind) FILTER (WHERE e.amount > 0),
    (max(e.amount))::text)::text AS said
  FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id JOIN ledger_account a ON a.id = e.account_id
  GROUP BY p.id`;

/** A whole demo as texts: who is who, every case with its rows, and every digest with the text it was made of. */
export async function readSource(client, catalogue) {
  const names = new Map();
  for (const one of (await client.query(namesSql)).rows) names.set(one.id, one);
  const accounts = new Map((await client.query(accountsSql)).rows.map(({ id, name }) => [id, name]));
  const cases = await readCases(client, catalogue);
  const hashed = await readHashed(client);
  return { names, accounts, cases, hashed };
}

async function readCases(client, catalogue) {
  const { rows } = await client.query('SELECT id, number, stage FROM request ORDER BY started_at, id');
  const cases = new Map(rows.map((row) => [row.id, { ...row, rows: new Map(), audit: [], frames: [] }]));
  const owned = new Map();
  for (const [table, owner] of caseTables(catalogue)) {
    const found = await readTable(client, catalogue, table, `${owner('r')}::text`);
    for (const row of found) {
      const its = cases.get(row.owner);
      if (!its) continue;
      its.rows.set(table, [...(its.rows.get(table) ?? []), row.values]);
      if (catalogue.columns.get(table)[0].name === 'id') owned.set(row.values[0], its);
    }
  }
  await readDueWork(client, catalogue, owned);
  await readAudit(client, cases);
  return [...cases.values()].filter((one) => one.rows.get('request'));
}

/** Every row of a table as texts in the order of its columns. */
export async function readTable(client, { columns }, table, owner = 'NULL', order = '') {
  const texts = columns.get(table).map(({ name }) => `r."${name}"::text`);
  const sql = `SELECT ${owner} AS owner, ARRAY[${texts.join(', ')}] AS values FROM ${table} r ${order}`;
  return (await client.query(sql)).rows;
}

async function readDueWork(client, catalogue, owned) {
  const key = catalogue.columns.get('due_work').findIndex(({ name }) => name === 'key');
  for (const { values } of await readTable(client, catalogue, 'due_work')) {
    const its = owned.get(/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(values[key])?.[0]);
    if (its) its.rows.set('due_work', [...(its.rows.get('due_work') ?? []), values]);
  }
}

const auditSql = `
  SELECT e.id::text, e.stream, e.seq::text, e.action, e.person_id::text, e.occurred_at::text, e.recorded_at::text,
    e.body, e.hash, e.prev_hash, d.salt, d.content
  FROM audit_entry e LEFT JOIN audit_detail d ON d.entry_id = e.id WHERE e.stream LIKE $1 ORDER BY e.stream, e.seq`;

/** The entries of streams whose names are like that. */
export const readStreams = async (client, like) => (await client.query(auditSql, [like])).rows;

async function readAudit(client, cases) {
  for (const entry of await readStreams(client, 'case:%'))
    cases.get(entry.stream.slice(5))?.audit.push(entry);
  for (const entry of await readStreams(client, 'frame:%'))
    cases.get(JSON.parse(entry.body).facts.caseId)?.frames.push(entry);
}

/** Every text of which a hash is stored, by its hash. */
async function readHashed(client) {
  const { rows } = await client.query(
    `SELECT hash, body AS said FROM request_text UNION SELECT hash, body FROM contract_version
     UNION SELECT hash, body FROM addendum_text UNION SELECT hash, body FROM invoice_document
     UNION SELECT audit_sha256(salt || content), salt || content FROM audit_detail
     UNION SELECT digest, said FROM (${digestsSql}) ledger`,
  );
  return new Map(rows.map(({ hash, said }) => [hash, said]));
}
