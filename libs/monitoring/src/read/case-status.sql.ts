import { openDutiesHeldJson } from '@samraad/duties';
import { domainTimeSql } from '@samraad/platform';

/**
 * Where cases ($1) are and what is owed in them, in their order. A case's title is its answer; a draft without one goes by its
 * reference.
 */
export const caseStatusSql = `
SELECT r.id, r.reference, r.stage, r.stage_since, r.number, r.round_id, r.provider_id, r.consultant_id,
  coalesce(r.title, r.reference) AS title, r.kind, r.unit_name, r.unit_id, r.region_name, r.region_id, r.provider_name,
  (SELECT a.value::text FROM request_answer a WHERE a.request_id = r.id AND a.field = 'themes') AS themes,
  (SELECT count(*)::int FROM request_workplace w WHERE w.request_id = r.id) AS units,
  coalesce(r.provider_name, chosen.name) AS chosen_name, consultant.name AS consultant_name,
  (SELECT b.bin_until FROM request b WHERE b.id = r.id) AS bin_until,
  clock.all AS clocks, price.amount AS price, ${openDutiesHeldJson('r.id', domainTimeSql)} AS duties
FROM case_card r
LEFT JOIN provider_choice choice ON choice.request_id = r.id AND choice.state = 'confirmed'
LEFT JOIN provider chosen ON chosen.id = choice.provider_id
LEFT JOIN person consultant ON consultant.id = r.consultant_id
LEFT JOIN LATERAL (SELECT json_agg(json_build_object('kind', c.kind, 'start', c.started_at, 'due', c.due_at,
    'stoppedAt', c.stopped_at, 'closedAt', c.closed_at, 'breachedAt', c.breached_at, 'closingDays', c.closing_days,
    'warningDays', c.warning_days, 'warningHour', c.warning_hour) ORDER BY c.kind DESC) AS all
  FROM case_clock c WHERE c.case_id = r.id
    AND c.started_at = (SELECT max(l.started_at) FROM case_clock l WHERE l.case_id = r.id)) clock ON true
LEFT JOIN LATERAL (SELECT v.price AS amount FROM contract c
  JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  WHERE c.case_id = r.id AND c.state <> 'ended') price ON true
WHERE r.id = ANY($1::uuid[]) ORDER BY array_position($1, r.id)`;
