// Loaded into a portal before its own code (node --require): tells over IPC which statements a request ran, if the request
// asks for it by a header. The portal that is measured does not load this.
const { AsyncLocalStorage } = require('node:async_hooks');
const http = require('node:http');
const v8 = require('node:v8');
const pg = require('pg');
const { prepareValue } = require('pg/lib/utils');

const current = new AsyncLocalStorage();
const header = 'x-bench-capture';

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, req, res) {
  const id = event === 'request' && req.headers[header];
  if (!id) return emit.apply(this, arguments);
  const statements = [];
  res.once('close', () => {
    process.send({ capture: id, statements: v8.serialize(statements).toString('base64') });
  });
  return current.run(statements, () => emit.apply(this, arguments));
};

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (config, values) {
  const text = typeof config === 'string' ? config : config?.text;
  const given = Array.isArray(values) ? values : config?.values;
  const statement = { text, values: given?.map(plain), name: config?.name };
  if (text) current.getStore()?.push(statement);
  const answer = query.apply(this, arguments);
  // A number the database has given comes again in later statements.
  if (current.getStore() && /\breturning\b/i.test(text) && answer?.then)
    answer.then(({ rows }) => (statement.returned = plainRow(rows[0]))).catch(() => undefined);
  return answer;
};

function plainRow(row = {}) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'string'));
}

/** What pg would send, since not every object can be copied to another process. */
function plain(value) {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? prepareValue(value) : value;
}
