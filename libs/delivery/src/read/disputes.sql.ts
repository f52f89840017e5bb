const list = (fields: Readonly<Record<string, string>>, from: string, order: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) ORDER BY ${order}), '[]') FROM ${from})`;

const who = (of: string, at: string) => ({
  personId: `person_now(${of}.person_id)`,
  name: `(SELECT p.name FROM person p WHERE p.id = person_now(${of}.person_id))`,
  side: `${of}.side`,
  at: `${of}.${at}`,
});

const objections = list(
  { ...who('o', 'disputed_at'), unit: 'u.name', reason: 'o.reason', outcome: 'o.outcome' },
  'attestation_dispute o JOIN org_unit u ON u.id = o.unit_id WHERE o.attestation_id = a.id',
  'o.disputed_at, o.id',
);
const messages = list(
  { ...who('m', 'written_at'), id: 'm.id', body: 'm.body' },
  'dispute_message m WHERE m.attestation_id = a.id',
  'm.seq',
);
const agreed = list(
  who('g', 'agreed_at'),
  'dispute_agreement g WHERE g.attestation_id = s.attestation_id AND g.no = s.no',
  'g.agreed_at, g.side',
);
const proposed = list(
  {
    no: 's.no',
    amount: 's.amount::text',
    text: 's.text',
    hash: 's.hash',
    proposedAt: 's.proposed_at',
    agreed,
  },
  'dispute_settlement s WHERE s.attestation_id = a.id',
  's.no DESC',
);
const one = (fields: Readonly<Record<string, string>>, from: string): string =>
  `(SELECT json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}) FROM ${from})`;
const handed = one(
  who('h', 'handed_at'),
  'dispute_handover h WHERE h.attestation_id = a.id ORDER BY h.handed_at DESC LIMIT 1',
);
const end = one(
  {
    ...{ by: 'e.decided_by', amount: 'e.amount::text', released: 'e.released::text', text: 'e.text' },
    at: 'e.ended_at',
  },
  'dispute_outcome e WHERE e.attestation_id = a.id',
);

/** Disputes with everything said in them, one row; the open one first, then the newest. */
export const disputesSql = (where: string): string => `
  SELECT a.id AS "attestationId", a.case_id AS "caseId", r.number, p.name AS provider, a.milestone, a.state,
    coalesce(a.attested_amount, a.amount)::text AS attested, c.price::text AS price, c.released::text AS released, c.milestones,
    (SELECT coalesce(sum(x.amount), 0)::text FROM attestation x
      WHERE x.case_id = a.case_id AND x.milestone > 0 AND x.state <> 'withdrawn') AS "inParts",
    (SELECT min(o.disputed_at) FROM attestation_dispute o WHERE o.attestation_id = a.id AND o.outcome IS NULL) AS since,
    ${objections} AS objections, ${messages} AS messages, ${proposed} AS proposed, ${handed} AS handed, ${end} AS "end"
  FROM attestation a JOIN delivery_course c ON c.case_id = a.case_id JOIN request r ON r.id = a.case_id
    JOIN provider p ON p.id = c.provider_id
  WHERE ${where} AND EXISTS (SELECT FROM attestation_dispute o WHERE o.attestation_id = a.id)
  ORDER BY (a.state = 'disputed') DESC, a.attested_at DESC LIMIT 1`;
