/** Everything that decides whose turn it is. A case's title is its answer; a draft without one goes by its reference. */
// What lapses does so in the second after the last day: the day people keep is the one before.
const select = `
SELECT r.id, r.reference, r.stage, r.stage_since, r.number, r.round_id, r.provider_id, r.accepted_at, r.consultant_id,
  coalesce(answer.title, r.reference) AS title, answer.kind, answer.themes,
  unit.name AS unit_name, unit.id AS unit_id, region.name AS region_name, region.id AS region_id, place.units,
  provider.name AS provider_name, consultant.name AS consultant_name,
  sign.missing AS sign_missing, sign.by AS sign_by,
  choice.id AS choice_id, choice.management_by, choice.employees_by, choice.confirmed_at,
  lapse.due_at - interval '1 second' AS choose_by, endorse.due_at AS endorse_by, endorse.escalated AS endorse_escalated,
  dialogue.started_at AS dialogue_start, dialogue.due_at AS dialogue_due, dialogue.stopped_at AS dialogue_stopped,
  dialogue.breached_at AS dialogue_breached,
  contracting.started_at AS contract_start, contracting.due_at AS contract_due, contracting.stopped_at AS contract_stopped,
  contracting.breached_at AS contract_breached,
  contract.state AS contract_state, contract.price, contract.sides AS contract_sides, contract.sign_by AS contract_sign_by,
  plan.next_on, attested.side AS attested_side, attested.state AS attested_state, attested.objection_due_at,
  satisfaction.state AS satisfaction_state, satisfaction.sides AS satisfaction_sides,
  effect.state AS effect_state, effect.opens_at AS effect_opens, effect.closes_at AS effect_closes,
  effect.sides AS effect_sides, money.to_send AS invoice_to_send, money.to_pay AS invoice_to_pay,
  count(*) OVER ()::int AS total
FROM request r
LEFT JOIN LATERAL (SELECT max(value #>> '{}') FILTER (WHERE field = 'title') AS title,
    max(value #>> '{}') FILTER (WHERE field = 'kind') AS kind,
    max(value::text) FILTER (WHERE field = 'themes') AS themes
  FROM request_answer a WHERE a.request_id = r.id AND a.field IN ('title', 'kind', 'themes')) answer ON true
LEFT JOIN LATERAL (SELECT count(*)::int AS units, max(w.unit_id::text) FILTER (WHERE w.coordinating) AS unit_id
  FROM request_workplace w WHERE w.request_id = r.id) place ON true
LEFT JOIN org_unit unit ON unit.id = place.unit_id::uuid
LEFT JOIN LATERAL (SELECT u.id, u.name FROM org_unit u
  WHERE u.kind = 'region' AND unit.path LIKE u.path || '%' LIMIT 1) region ON true
LEFT JOIN provider ON provider.id = r.provider_id
LEFT JOIN person consultant ON consultant.id = r.consultant_id
LEFT JOIN LATERAL (SELECT array_agg(DISTINCT q.side) AS missing, min(q.expires_at) AS by
  FROM signature_asked q WHERE q.request_id = r.id AND q.state = 'asked') sign ON true
LEFT JOIN provider_choice choice ON choice.request_id = r.id AND choice.state IN ('proposed', 'confirmed')
LEFT JOIN due_work lapse ON lapse.key = 'requests.lapse-choice:' || r.id AND lapse.done_at IS NULL
LEFT JOIN LATERAL (SELECT min(e.due_at) AS due_at, bool_or(e.escalated_at IS NOT NULL) AS escalated
  FROM endorsement e WHERE e.request_id = r.id AND e.state = 'asked') endorse ON true
LEFT JOIN LATERAL (SELECT * FROM case_clock c WHERE c.case_id = r.id AND c.kind = 'dialogue' AND c.closed_at IS NULL
  ORDER BY c.seq DESC LIMIT 1) dialogue ON true
LEFT JOIN LATERAL (SELECT * FROM case_clock c WHERE c.case_id = r.id AND c.kind = 'contract' AND c.closed_at IS NULL
  ORDER BY c.seq DESC LIMIT 1) contracting ON true
LEFT JOIN LATERAL (SELECT c.state, v.price, l.due_at - interval '1 second' AS sign_by,
    array(SELECT s.side FROM contract_signature s WHERE s.contract_id = c.id AND s.no = c.current_no) AS sides
  FROM contract c LEFT JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  LEFT JOIN due_work l ON l.key = 'contracts.lapse:' || c.id || ':' || c.current_no AND l.done_at IS NULL
  WHERE c.case_id = r.id AND c.state <> 'ended') contract ON true
LEFT JOIN LATERAL (SELECT min(p.planned_on) AS next_on FROM activity p
  WHERE p.case_id = r.id AND p.state = 'planned' AND p.kind <> 'follow-up-talk') plan ON true
LEFT JOIN attestation attested ON attested.case_id = r.id AND attested.state <> 'withdrawn'
LEFT JOIN LATERAL (SELECT e.state, array(SELECT a.side FROM evaluation_answer a WHERE a.evaluation_id = e.id) AS sides
  FROM evaluation e WHERE e.case_id = r.id AND e.kind = 'satisfaction') satisfaction ON true
LEFT JOIN LATERAL (SELECT e.state, e.opens_at, e.closes_at,
    array(SELECT a.side FROM evaluation_answer a WHERE a.evaluation_id = e.id) AS sides
  FROM evaluation e WHERE e.case_id = r.id AND e.kind = 'effect') effect ON true
LEFT JOIN LATERAL (SELECT sum(b.earned) > 0 AS to_send, sum(b.invoiced) > 0 AS to_pay
  FROM contract_balance b WHERE b.case_id = r.id) money ON true`;

/** For the cases a condition picks, in one statement. */
export const caseStatusSql = (where: string, tail: string): string => `${select}\nWHERE ${where} ${tail}`;
