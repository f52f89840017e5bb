import { dutyColumns, passingKinds } from '@samraad/duties';
import type { DeadlineGroup, DeadlineHolder, DeadlinesAsked } from './deadlines-asked';

const holders: Readonly<Record<DeadlineHolder, readonly string[]>> = {
  provider: ['provider'],
  parties: ['parties', 'side', 'person'],
  endorser: ['anchor', 'committee'],
  central: ['central'],
};

const passing = passingKinds.map((kind) => `'${kind}'`).join(', ');

const late = `d.due_at < $1 AND d.kind NOT IN (${passing})`;

/** Each group as a condition: $1 is now, $2 until when is soon. Beside it, which part of the order by day it lies in. */
const groups: Readonly<Record<DeadlineGroup, string>> = {
  late: `(${late})`,
  soon: `(d.due_at <= $2 AND NOT (${late}))`,
  later: 'd.due_at > $2 AND d.due_at >= $1',
};

/** What narrows the list beside its group, with its parameters from $3 on. */
export function deadlineNarrowing({
  providerId,
  regionId,
  holder,
  caseId,
}: Omit<DeadlinesAsked, 'limit' | 'offset'>) {
  const params: unknown[] = [];
  const given = (value: unknown) => `$${params.push(value) + 2}`;
  const where = [
    // What is asked before there is a number is a decision about it: that it is so much, they know (ADR 76).
    `d.ended_at IS NULL AND d.since <= $1 AND (r.number IS NOT NULL OR d.kind = 'decide-process')`,
    ...(providerId ? [`r.provider_id = ${given(providerId)}`] : []),
    ...(regionId ? [`r.region_id = ${given(regionId)}`] : []),
    ...(holder ? [`d.holder = ANY(${given(holders[holder])}::text[])`] : []),
    ...(caseId ? [`d.case_id = ${given(caseId)}`] : []),
  ];
  return { where: where.join(' AND '), params };
}

const from = 'FROM duty d JOIN case_card r ON r.id = d.case_id';

// A new day was agreed on for one clock: the one the duty runs towards.
const columns = `${dutyColumns}, r.number, r.unit_name AS unit, r.region_name AS region, r.provider_name AS provider,
  CASE WHEN ${late} THEN 'late' WHEN d.due_at <= $2 THEN 'soon' ELSE 'later' END AS "group",
  (SELECT n.promised_on FROM provider_promise n WHERE d.holder = 'provider' AND n.case_id = r.id AND n.state = 'confirmed'
    AND n.provider_id = d.provider_id AND n.clock = CASE WHEN d.kind IN ('accept-and-take-contact', 'take-contact') THEN 'dialogue'
      WHEN d.kind IN ('send-contract', 'send-contract-again', 'await-room') THEN 'contract' END) AS promised_on`;

/** All deadlines, nearest first. */
export function deadlinesSql(where: string, group: DeadlineGroup | undefined): string {
  const narrowed = group ? `${where} AND ${groups[group]}` : where;
  return `SELECT ${columns} ${from} WHERE ${narrowed} ORDER BY d.due_at, d.id`;
}

/** A page of them; `next` is the place of the limit. */
export const deadlinePageSql = (where: string, group: DeadlineGroup | undefined, next: number): string =>
  `${deadlinesSql(where, group)} LIMIT $${next} OFFSET $${next + 1}`;

export const deadlineCountsSql = (where: string): string => `
  SELECT count(*) FILTER (WHERE ${groups.late})::int AS late, count(*) FILTER (WHERE ${groups.soon})::int AS soon,
    count(*) FILTER (WHERE ${groups.later})::int AS later,
    count(*) FILTER (WHERE ${groups.late} AND d.holder = 'central')::int AS "lateCentral" ${from} WHERE ${where}`;
