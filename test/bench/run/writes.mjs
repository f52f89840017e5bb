import crypto from 'node:crypto';
import { HttpClient } from './http-client.mjs';
import { issueTokens } from './tokens.mjs';

/** A contract that fits in any frame with some room; its day lies ahead of the demo's time. */
const draft = {
  expectations: 'Vi vil have en fælles måde at gøre det på.',
  scope: 'Et møde på arbejdspladsen.',
  price: '10000',
  activities: [
    { title: 'Møde', kind: 'meeting', plannedOn: '2027-02-02', description: '' },
    { title: 'Opfølgning', kind: 'follow-up-talk', plannedOn: '2027-04-14', description: '' },
  ],
  followUp: 'Vi tager det op på personalemødet.',
};

/**
 * What people do, each as rows of (caseId, person, and what the request needs), none of the demo's own cases among them, so
 * that pages stay as they are. Each row can be done once; `ready` does unmeasured what must have been done before.
 */
export const writes = [
  {
    name: 'message',
    sql: `SELECT r.id AS "caseId", s.person_id AS "personId" FROM request r JOIN request_signer s ON s.request_id = r.id
      AND s.side = 'management' JOIN request_workplace w ON w.request_id = r.id AND w.unit_id = s.unit_id AND w.coordinating
      WHERE r.stage = 'in_dialogue'`,
    again: true,
    request: ({ caseId }) => [
      'POST',
      `${caseId}/messages`,
      { body: 'Passer det jer at tales ved på mandag?' },
    ],
  },
  {
    name: 'sign',
    sql: `SELECT a.request_id AS "caseId", a.person_id AS "personId", a.content_hash AS hash FROM signature_asked a
      JOIN request r ON r.id = a.request_id WHERE a.state = 'asked' AND r.stage = 'awaiting_signatures'
      AND a.side = 'employees' AND (SELECT count(*) FROM signature_asked o WHERE o.request_id = r.id AND o.state = 'asked') = 1`,
    request: ({ caseId, hash }) => ['POST', `${caseId}/signatures`, { hash }],
  },
  {
    name: 'send contract',
    sql: `SELECT r.id AS "caseId", r.consultant_id AS "personId" FROM request r JOIN provider p ON p.id = r.provider_id
      JOIN contract c ON c.case_id = r.id AND c.state = 'draft' WHERE r.stage = 'in_dialogue' AND p.key <> 'nfa'`,
    ready: async ({ caseId }, client) => {
      const now = json(await client.send(`/api/v1/requests/${caseId}/contract`));
      const body = { version: now.version, draft };
      return json(await send(client, ['PUT', `${caseId}/contract`, body])).version;
    },
    request: ({ caseId, version }) => ['POST', `${caseId}/contract/sendings`, { version }],
  },
  {
    name: 'attest',
    sql: `SELECT r.id AS "caseId", s.person_id AS "personId", d.revision FROM request r
      JOIN contract c ON c.case_id = r.id AND c.state = 'signed' JOIN delivery_report d ON d.contract_id = c.id
      JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
      JOIN request_signer s ON s.request_id = r.id AND s.unit_id = w.unit_id AND s.side = 'management'
      WHERE r.stage = 'delivered' AND NOT EXISTS (SELECT FROM delivery_report n WHERE n.contract_id = c.id AND n.revision > d.revision)`,
    request: ({ caseId, revision }) => ['POST', `${caseId}/attestations`, { revision }],
  },
  {
    name: 'save answers',
    sql: `SELECT r.id AS "caseId", a.person_id AS "personId", r.version FROM request r JOIN case_actor a ON a.case_id = r.id
      AND a.side = 'management' WHERE r.stage = 'draft'
      AND NOT EXISTS (SELECT FROM case_actor o WHERE o.case_id = r.id AND o.side = a.side AND o.person_id < a.person_id)`,
    request: ({ caseId, version }) => [
      'PATCH',
      `${caseId}/answers`,
      {
        version,
        answers: { wanted: 'Vi vil have en fast rækkefølge, som alle kender, og tid til at øve den.' },
      },
    ],
  },
];

/** Up to `count` requests of a write, ready to be sent once each, in an order that is the same in every run. */
export async function targetsOf(write, { client, base, count }) {
  const { rows } = await client.query(
    `SELECT row.*, account.id AS account FROM (${write.sql}) row JOIN account ON account.person_id = row."personId"
     WHERE account.email LIKE '%+%' OR account.email LIKE '%joblife%' OR account.email LIKE '%ruc%'
     ORDER BY md5(row."caseId"::text) LIMIT $1`,
    [count],
  );
  const tokens = await issueTokens(
    client,
    rows.map(({ account }) => ({ id: account })),
  );
  const targets = [];
  for (const row of rows) {
    const authorization = `Bearer ${tokens.get(row.account)}`;
    const version = write.ready ? await readied(write, row, { base, authorization }) : row.version;
    if (version !== undefined || !write.ready)
      targets.push({ authorization, request: write.request({ ...row, version }) });
  }
  return targets.map(({ authorization, request: [method, path, body] }) => ({
    method,
    path: `/api/v1/requests/${path}`,
    body: JSON.stringify(body),
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
  }));
}

async function readied(write, row, { base, authorization }) {
  const client = new HttpClient(base, { authorization });
  const version = await write.ready(row, client);
  client.close();
  return version;
}

function send(client, [method, path, body]) {
  const headers = { 'content-type': 'application/json' };
  return client.send(`/api/v1/requests/${path}`, { method, body: JSON.stringify(body), headers });
}

const json = ({ status, body }) => (status === 200 ? JSON.parse(body.toString()) : {});
