import http from 'node:http';
import v8 from 'node:v8';
import pg from 'pg';

/**
 * The floor: a bare Node server that runs the SQL a request of the portal ran, with the same values over the same driver, and
 * sends the same bytes. A transaction is undone instead of committed, so that it can be run again; that a commit waits for
 * the disk is paid by a message in the log of Postgres, which does. Learns over IPC what it answers: in turn, so that
 * writes that run together are of different cases, as the portal's are.
 */
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const begins = /^\s*(begin|start transaction)/i;
const commits = /^\s*commit/i;
let replies = [];
let turn = 0;

const server = http.createServer((req, res) => {
  req.resume();
  const reply = replies[turn++ % replies.length];
  run(reply.statements).then(
    () => {
      res.writeHead(reply.status, reply.headers);
      res.end(reply.body);
    },
    (error) => {
      process.stderr.write(`floor: ${error.message}\n`);
      res.writeHead(500).end();
    },
  );
});

async function run(statements) {
  if (statements.length === 0) return;
  const client = await pool.connect();
  try {
    const given = new Map();
    for (const statement of statements) {
      if (commits.test(statement.text)) await commit(client, statement.open);
      else await replay(client, statement, given);
    }
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Numbers the database gave then are replaced by those it gives now. */
async function replay(client, { text, values, name, returned = {} }, given) {
  const now = given.size > 0 ? values?.map((value) => given.get(value) ?? value) : values;
  const { rows } = await client.query({ text, values: now, name });
  for (const [column, then] of Object.entries(returned))
    if (/^\d+$/.test(then) && rows[0]?.[column] !== undefined) given.set(then, rows[0][column]);
}

async function commit(client, wrote) {
  await client.query('ROLLBACK');
  if (wrote) await client.query(`SELECT pg_logical_emit_message(true, 'bench', '', true)`);
}

/** A commit only waits for the disk if its transaction wrote. */
function marked(statements) {
  let wrote = false;
  return statements.map((one) => {
    if (begins.test(one.text)) wrote = false;
    else if (/^\s*(insert|update|delete)|\bfor (no key )?update\b/i.test(one.text)) wrote = true;
    return { ...one, open: wrote };
  });
}

process.on('message', (text) => {
  const told = v8.deserialize(Buffer.from(text, 'base64'));
  replies = told.map((one) => ({ ...one, statements: marked(one.statements), body: Buffer.from(one.body) }));
  turn = 0;
  process.send({ learnt: true });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send({ ready: true, port: server.address().port }));
