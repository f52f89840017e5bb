import { sideOfSql } from './duty-holders.sql';

/** Rows of a subselect as a JSON list; empty when there are none. */
const list = (fields: Readonly<Record<string, string>>, from: string) =>
  `(SELECT coalesce(json_agg(json_build_object(${Object.entries(fields)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(', ')})), '[]') FROM ${from})`;

const looks = list(
  { unitId: 'c.unit_id', side: 'c.side', askedAt: 'c.called_at' },
  `(SELECT c.unit_id, c.side, min(c.called_at) AS called_at FROM draft_call c
    JOIN request_workplace w ON w.request_id = c.case_id AND w.unit_id = c.unit_id
    WHERE c.case_id = r.id AND c.looked_at IS NULL GROUP BY c.unit_id, c.side) c`,
);
// Who is ready with another version than the one that stands is not.
const seats = list(
  {
    ...{ unitId: 'w.unit_id', side: 's.side', readyAt: 'd.said_at' },
    known: `(EXISTS (SELECT FROM draft_call c WHERE c.case_id = r.id AND c.unit_id = w.unit_id AND c.side = s.side)
      OR EXISTS (SELECT FROM colleague_invitation i WHERE i.case_id = r.id AND i.unit_id = w.unit_id
        AND i.state = 'accepted' AND ${sideOfSql('i.role')} = s.side)
      OR (w.coordinating AND EXISTS (SELECT FROM draft_change c WHERE c.case_id = r.id AND c.side = s.side)))`,
  },
  `request_workplace w CROSS JOIN (VALUES ('management'), ('employees')) s (side)
    LEFT JOIN draft_ready d ON d.case_id = r.id AND d.unit_id = w.unit_id AND d.side = s.side AND d.version = r.version
    WHERE r.stage = 'draft' AND w.request_id = r.id AND (w.asked_at IS NULL OR w.answered_at IS NOT NULL)`,
);
const joining = list(
  { unitId: 'w.unit_id', askedAt: 'w.asked_at' },
  'request_workplace w WHERE w.request_id = r.id AND w.asked_at IS NOT NULL AND w.answered_at IS NULL',
);
const openings = `(SELECT json_build_object('unitId', o.unit_id, 'proposedAt', o.proposed_at)
  FROM opening_pair o JOIN request_workplace w ON w.request_id = o.case_id AND w.unit_id = o.unit_id
  WHERE o.case_id = r.id AND o.state = 'writing')`;
const asked = list(
  {
    id: 's.id',
    personId: 's.person_id',
    side: 's.side',
    unitId: 's.unit_id',
    askedAt: 's.asked_at',
    expiresAt: 's.expires_at',
  },
  `signature_asked s WHERE s.request_id = r.id AND s.state = 'asked'`,
);
const endorsements = list(
  {
    id: 'e.id',
    unitId: 'e.unit_id',
    regionId: 'e.region_id',
    askedAt: 'e.asked_at',
    dueAt: 'e.due_at',
    escalatedAt: 'e.escalated_at',
    questions: list(
      { id: 'q.id', askedAt: 'q.asked_at', endedAt: `CASE WHEN q.state <> 'asked' THEN q.state_since END` },
      'endorser_question q WHERE q.endorsement_id = e.id',
    ),
  },
  `endorsement e WHERE e.request_id = r.id AND e.state = 'asked'`,
);
const spreads = list(
  { id: 'n.id', since: 'n.spread_since', allowed: 'n.allowed', decidedAt: 'n.decided_at' },
  'agreement_process_now n WHERE n.request_id = r.id AND n.needs_decision',
);
const breaches = list(
  { id: 'n.id', unitId: 'n.unit_id', since: 'n.breached_at', sides: 'n.order_asked' },
  `agreement_process_now n WHERE n.request_id = r.id AND n.order_asked <> '{}'`,
);
const clocks = list(
  { id: 'k.id', kind: 'k.kind', startedAt: 'k.started_at', dueAt: 'k.due_at', stoppedAt: 'k.stopped_at' },
  'case_clock k WHERE k.case_id = r.id AND k.closed_at IS NULL',
);
const pauses = list(
  { id: 'p.id', side: 'p.proposed_side', askedAt: 'p.proposed_at' },
  `clock_pause p WHERE p.case_id = r.id AND p.state = 'proposed'`,
);
const promises = list(
  { id: 'n.id', side: 'n.proposed_side', askedAt: 'n.proposed_at' },
  `provider_promise n WHERE n.case_id = r.id AND n.state = 'proposed'`,
);
const changes = list(
  { id: 'n.id', side: 'n.proposed_side', askedAt: 'n.proposed_at' },
  `provider_change n WHERE n.case_id = r.id AND n.state = 'proposed'`,
);
// Who is needed of the local parties and has left a time without an answer, and where in the case they sit or sat: when they
// have left, whoever is on their side there owes the answer, as with a signature.
const waitedFor = `(SELECT a.person_id, a.side, coalesce((SELECT held.unit_id FROM role_assignment held
    JOIN request_workplace w ON w.unit_id = held.unit_id AND w.request_id = r.id WHERE held.person_id = a.person_id
    ORDER BY held.valid_to DESC NULLS FIRST, w.coordinating DESC, held.id LIMIT 1), (SELECT w.unit_id
    FROM request_workplace w WHERE w.request_id = r.id AND w.coordinating)) AS unit_id
  FROM poll_attendee a WHERE a.poll_id = p.id AND a.side <> 'provider' AND a.required
    AND EXISTS (SELECT FROM poll_time y WHERE y.poll_id = p.id
      AND NOT EXISTS (SELECT FROM poll_answer x WHERE x.time_id = y.id AND x.person_id = a.person_id))) a`;
const polls = list(
  {
    ...{ id: 'p.id', proposedAt: 'p.proposed_at', firstAt: 't.first_at', lastAt: 't.last_at' },
    answeredAt: `(SELECT max(x.answered_at) FROM poll_answer x JOIN poll_time y ON y.id = x.time_id WHERE y.poll_id = p.id)`,
    waitsFor: list({ personId: 'a.person_id', side: 'a.side', unitId: 'a.unit_id' }, waitedFor),
  },
  `meeting_poll p CROSS JOIN LATERAL (SELECT min(starts_at) AS first_at, max(starts_at) AS last_at
    FROM poll_time WHERE poll_id = p.id) t WHERE p.case_id = r.id AND p.state = 'open'`,
);
const activities = list(
  {
    id: 'a.id',
    kind: 'a.kind',
    plannedOn: 'a.planned_on',
    state: 'a.state',
    settledAt: 'coalesce(a.reported_at, a.cancelled_at)',
  },
  'activity a WHERE a.case_id = r.id',
);
const unpaid = list(
  { id: 'i.id', sentAt: 'i.sent_at', approvedAt: 'i.approved_at', approvedSide: 'i.approved_side' },
  `invoice i WHERE i.case_id = r.id AND i.state = 'sent'`,
);
const evaluations = list(
  {
    id: 'v.id',
    kind: 'v.kind',
    state: 'v.state',
    opensAt: 'v.opens_at',
    closesAt: 'v.closes_at',
    answered: 'array(SELECT w.side FROM evaluation_answer w WHERE w.evaluation_id = v.id)',
  },
  `evaluation v WHERE v.case_id = r.id AND v.state <> 'closed'`,
);
const choice = `(SELECT json_build_object('proposedAt', c.proposed_at, 'saidYes', array_remove(ARRAY[
    CASE WHEN c.management_by IS NOT NULL THEN 'management' END,
    CASE WHEN c.employees_by IS NOT NULL THEN 'employees' END], NULL))
  FROM provider_choice c WHERE c.request_id = r.id AND c.state IN ('proposed', 'confirmed'))`;
// The signatures the local sides have given.
const signed = (from: string) =>
  list({ unitId: 's.unit_id', side: 's.side' }, `${from} AND s.side <> 'provider'`);
const contract = `(SELECT json_build_object('id', c.id, 'state', c.state, 'stateSince', c.state_since,
    'sentAt', c.sent_at, 'takeUpFrom', w.take_up_offered_at, 'takeUpBy', w.take_up_by,
    'takeUpPart', coalesce(w.take_up_by IS NOT NULL AND w.reason IS NOT NULL, false), 'openSince', w.open_since,
    'promisedOn', (SELECT p.promised_on FROM provider_promise p
      WHERE p.case_id = c.case_id AND p.clock = 'contract' AND p.state = 'confirmed'),
    'signers', coalesce((SELECT v.signers FROM contract_version v WHERE v.contract_id = c.id AND v.no = c.current_no), 'coordinating'),
    'signed', ${signed(`contract_signature s WHERE s.contract_id = c.id AND s.no = c.current_no`)})
  FROM contract c LEFT JOIN waiting_place w ON w.contract_id = c.id
  WHERE c.case_id = r.id AND c.state <> 'ended')`;
// What lies before the sides for signature.
const addendum = `(SELECT json_build_object('id', x.id, 'sentAt', x.sent_at,
    'signers', (SELECT v.signers FROM addendum_text v WHERE v.addendum_id = x.id AND v.no = x.sent_no),
    'signed', ${signed(`addendum_signature s WHERE s.addendum_id = x.id AND s.no = x.sent_no`)})
  FROM addendum x WHERE x.case_id = r.id AND x.state = 'sent')`;
const earlyEnd = `(SELECT json_build_object('no', e.no, 'proposedAt', e.proposed_at, 'agreed', array(SELECT g.side
    FROM early_end_agreement g WHERE g.case_id = e.case_id AND g.no = e.no))
  FROM early_end e WHERE e.case_id = r.id AND e.state = 'open')`;
const undo = `(SELECT json_build_object('no', u.no, 'proposedAt', u.proposed_at, 'milestone', a.milestone,
    'agreed', array(SELECT g.side FROM attestation_undo_agreement g WHERE g.case_id = u.case_id AND g.no = u.no))
  FROM attestation_undo u JOIN attestation a ON a.id = u.attestation_id WHERE u.case_id = r.id AND u.state = 'open')`;
// What was proposed or handed over before the present objection is about another.
const since =
  '(SELECT min(d.disputed_at) FROM attestation_dispute d WHERE d.attestation_id = a.id AND d.outcome IS NULL)';
const living = `json_build_object('id', a.id, 'state', a.state, 'side', a.side, 'attestedAt', a.attested_at,
    'secondAt', a.second_at, 'objectionDueAt', a.objection_due_at,
    'disputedAt', (SELECT max(d.disputed_at) FROM attestation_dispute d
      WHERE d.attestation_id = a.id AND d.outcome IS NULL),
    'handedOverAt', (SELECT max(h.handed_at) FROM dispute_handover h
      WHERE h.attestation_id = a.id AND h.handed_at >= ${since}),
    'settlement', (SELECT json_build_object('no', s.no, 'proposedAt', s.proposed_at, 'agreed', array(SELECT g.side
        FROM dispute_agreement g WHERE g.attestation_id = s.attestation_id AND g.no = s.no))
      FROM dispute_settlement s WHERE s.attestation_id = a.id AND s.proposed_at >= ${since} ORDER BY s.no DESC LIMIT 1))`;
const attestation = `(SELECT ${living}
  FROM attestation a WHERE a.case_id = r.id AND a.milestone = 0 AND a.state <> 'withdrawn')`;
// A course in parts: each milestone that is reported, how its newest report stands.
const milestones = list(
  {
    ...{ no: 'p.milestone', reportedAt: 'p.reported_at', attestation: 'a.living' },
    sentBackAt: `(SELECT s.said_at FROM delivery_shortfall s
      WHERE s.contract_id = p.contract_id AND s.report_revision = p.revision)`,
  },
  `(SELECT DISTINCT ON (p.milestone) p.* FROM delivery_course d JOIN delivery_report p ON p.contract_id = d.contract_id
      WHERE d.case_id = r.id AND p.milestone > 0 ORDER BY p.milestone, p.revision DESC) p
    LEFT JOIN LATERAL (SELECT ${living} AS living
      FROM attestation a WHERE a.contract_id = p.contract_id AND a.milestone = p.milestone AND a.state <> 'withdrawn') a ON true`,
);
const standsAt = `(SELECT max(a.stands_at) FROM attestation a WHERE a.case_id = r.id AND a.state = 'stands')`;

// A request that has no number yet is judged by the round that took requests when it came to its stage.
// Those it opened with, and those that have changed on the way: each duty is reckoned by the day it began.
const rules = `(SELECT json_build_object('first', round.rules, 'later', ${list(
  { from: 'd.valid_from', rules: 'd.rules' },
  '(SELECT * FROM round_rules d WHERE d.round_id = round.id ORDER BY d.valid_from) d',
)}) FROM round WHERE round.id = r.round_id OR (r.round_id IS NULL
    AND (r.stage_since AT TIME ZONE 'Europe/Copenhagen')::date BETWEEN round.requests_from AND round.requests_to) LIMIT 1)`;

// What is done is seen by whom it was done: a person moves a case, time alone does not.
const moved = `coalesce((SELECT m.moved_at FROM case_movement m WHERE m.case_id = r.id), r.stage_since)`;
const endOf = (day: string): string => `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen')`;
const planned = `greatest(
  (SELECT max(m.starts_at) FROM meeting m WHERE m.case_id = r.id AND m.state = 'booked'),
  (SELECT max(t.starts_at) FROM poll_time t JOIN meeting_poll p ON p.id = t.poll_id WHERE p.case_id = r.id AND p.state = 'open'),
  (SELECT max(${endOf('a.planned_on')}) FROM activity a WHERE a.case_id = r.id AND a.state = 'planned'),
  (SELECT max(${endOf('p.to_day')}) FROM clock_pause p WHERE p.case_id = r.id AND p.state = 'confirmed'),
  (SELECT max(${endOf('p.promised_on')}) FROM provider_promise p WHERE p.case_id = r.id AND p.state = 'confirmed'))`;
// An answer stands until something is done after it.
const said = `(SELECT json_build_object('id', n.id, 'answer', n.answer, 'side', n.side, 'at', n.said_at, 'day', n.day)
  FROM next_step n JOIN case_movement m ON m.case_id = n.case_id AND m.moves = n.moves WHERE n.case_id = r.id)`;

/** Everything that decides the duties of the cases a condition picks, one row a case. */
export const dutyFactsSql = (where: string): string => `
  SELECT r.id AS "caseId", r.stage, r.binned_at IS NOT NULL AS binned, r.stage_since AS "stageSince", r.provider_id AS "providerId",
    r.accepted_at AS "acceptedAt",
    (SELECT max(a.answered_at) FROM request_answer a WHERE a.request_id = r.id) AS "writtenAt",
    (SELECT max(s.signed_at) FROM request_signature s WHERE s.request_id = r.id) AS "lastSignedAt",
    (SELECT max(c.ended_at) FROM provider_choice c WHERE c.request_id = r.id AND c.confirmed_at IS NOT NULL) AS "choiceEndedAt",
    array(SELECT w.unit_id FROM request_workplace w WHERE w.request_id = r.id) AS "unitIds",
    coalesce((SELECT w.unit_id FROM request_workplace w WHERE w.request_id = r.id AND w.coordinating)::text, '')
      AS "coordinatingUnitId",
    (SELECT max(p.reported_at) FROM delivery_report p JOIN delivery_course d ON d.contract_id = p.contract_id
      WHERE d.case_id = r.id AND p.milestone = 0) AS "reportedAt",
    (SELECT s.said_at FROM delivery_course d JOIN delivery_shortfall s ON s.contract_id = d.contract_id
      WHERE d.case_id = r.id AND s.report_revision = (SELECT max(p.revision) FROM delivery_report p
        WHERE p.contract_id = d.contract_id AND p.milestone = 0)) AS "sentBackAt",
    (SELECT sum(b.earned) > 0 FROM contract_balance b WHERE b.case_id = r.id) AS earned,
    (SELECT max(n.sent_at) FROM credit_note n WHERE n.case_id = r.id) AS "creditedAt",
    ${looks} AS looks, ${seats} AS seats, ${joining} AS joining, ${openings} AS openings, ${asked} AS asked, ${choice} AS choice, ${endorsements} AS endorsements, ${spreads} AS spreads, ${breaches} AS breaches, ${clocks} AS clocks, ${pauses} AS pauses,
    ${promises} AS promises, ${changes} AS changes, ${polls} AS polls, ${moved} AS "movedAt", ${planned} AS "plannedUntil", ${said} AS said,
    ${contract} AS contract, ${addendum} AS addendum, ${activities} AS activities, ${attestation} AS attestation,
    ${earlyEnd} AS "earlyEnd", ${undo} AS undo, ${milestones} AS milestones, ${standsAt} AS "standsAt", ${unpaid} AS unpaid,
    ${evaluations} AS evaluations, ${rules} AS rules
  FROM request r WHERE ${where}`;
