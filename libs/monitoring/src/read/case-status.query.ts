import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { readDomainTime, type Ore, type Queryable } from '@samraad/platform';
import { endStages, sides, type Stage } from '@samraad/requests';
import { hourOfDay } from '@samraad/deadlines';
import { besideTurnOf, type Turn, type TurnFacts, turnOf } from '../domain/turn.rules';
import { caseStatusSql } from './case-status.sql';
import type { CaseStatusRow } from './case-status.row';

/** A clock in a list. */
export interface StatusClock {
  readonly kind: 'dialogue' | 'contract';
  readonly start: Date;
  readonly due: Date;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
}

/** Where a case is, whose turn it is, by when (domain.md §13): what lists, home pages and the API show. */
export interface CaseStatus {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: 'advice' | 'inspiration' | null;
  readonly themes: readonly string[];
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly number: number | null;
  readonly roundId: string | null;
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly consultant: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly units: number;
  readonly region: { readonly id: string; readonly name: string } | null;
  /** Øre; null until a contract was sent. */
  readonly price: Ore | null;
  readonly turn: Turn;
  /** What waits beside it: the provider's bill, or its payment. */
  readonly beside: Turn | null;
  readonly clocks: readonly StatusClock[];
}

/** Whose cases: those at units, at a provider, waiting at an anchor, or all that have a number. */
export type StatusScope =
  | { readonly caseIds: readonly string[] }
  | { readonly unitIds: readonly string[] }
  | { readonly providerId: string }
  | { readonly anchorUnitIds: readonly string[] }
  | { readonly regionIds: readonly string[] }
  | { readonly numbered: true };

/** What part of them. */
export interface StatusPage {
  readonly search?: string;
  readonly stage?: Stage;
  /** Leaves out what has ended. */
  readonly openOnly?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** One statement for every list of cases. */
@Injectable()
export class CaseStatusQuery {
  async one(db: Queryable, caseId: string): Promise<CaseStatus | null> {
    return (await this.list(db, { caseIds: [caseId] })).items[0] ?? null;
  }

  /** The same for many, by id: for lists that another query has picked. */
  async byIds(db: Queryable, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseStatus>> {
    const { items } = await this.list(db, { caseIds }, { limit: caseIds.length });
    return new Map(items.map((status) => [status.id, status]));
  }

  /** Nearest deadline first, then the longest quiet. */
  async list(
    db: Queryable,
    scope: StatusScope,
    page: StatusPage = {},
  ): Promise<{ items: CaseStatus[]; total: number }> {
    const { where, param } = condition(scope);
    const search = page.search?.trim().replace(/[\\%_]/g, '\\$&');
    const clauses = [
      '$1::timestamptz IS NOT NULL',
      where,
      `($3::text IS NULL OR answer.title ILIKE '%' || $3 || '%' OR r.reference ILIKE '%' || $3 || '%'
        OR unit.name ILIKE '%' || $3 || '%')`,
      '($4::text IS NULL OR r.stage = $4)',
      ...(page.openOnly ? [`r.stage NOT IN (${endStages.map((stage) => `'${stage}'`).join(', ')})`] : []),
    ];
    const tail = `ORDER BY least(sign.by, lapse.due_at, endorse.due_at,
        CASE WHEN dialogue.stopped_at IS NULL AND dialogue.closed_at IS NULL THEN dialogue.due_at END,
        CASE WHEN contracting.stopped_at IS NULL AND contracting.closed_at IS NULL THEN contracting.due_at END,
        contract.sign_by, attested.objection_due_at) NULLS LAST, r.stage_since LIMIT $5 OFFSET $6`;
    const now = await readDomainTime(db);
    const params = [now, param, search || null, page.stage ?? null, page.limit ?? 200, page.offset ?? 0];
    const rows = await db.query<CaseStatusRow>(caseStatusSql(clauses.join(' AND '), tail), params);
    return { items: rows.map(toStatus), total: rows[0]?.total ?? 0 };
  }
}

function condition(scope: StatusScope): { where: string; param: unknown } {
  if ('caseIds' in scope) return { where: 'r.id = ANY($2::uuid[])', param: scope.caseIds };
  if ('providerId' in scope) return { where: 'r.provider_id = $2::uuid', param: scope.providerId };
  if ('numbered' in scope) return { where: '($2::text IS NULL AND r.number IS NOT NULL)', param: null };
  const at = (table: string, column: string, more = '') =>
    `EXISTS (SELECT 1 FROM ${table} x WHERE x.request_id = r.id AND x.${column} = ANY($2::uuid[])${more})`;
  if ('unitIds' in scope) return { where: at('request_workplace', 'unit_id'), param: scope.unitIds };
  if ('anchorUnitIds' in scope) {
    return { where: at('endorsement', 'unit_id', ` AND x.state <> 'voided'`), param: scope.anchorUnitIds };
  }
  return { where: at('endorsement', 'region_id', ` AND x.escalated_at IS NOT NULL`), param: scope.regionIds };
}

function toStatus(row: CaseStatusRow): CaseStatus {
  const facts = toFacts(row);
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    kind: row.kind,
    themes: row.themes ? (JSON.parse(row.themes) as string[]) : [],
    stage: row.stage,
    stageSince: row.stage_since,
    number: row.number,
    roundId: row.round_id,
    provider: row.provider_id ? { id: row.provider_id, name: row.provider_name ?? '' } : null,
    consultant: row.consultant_name,
    unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? '' } : null,
    units: row.units,
    region: row.region_id ? { id: row.region_id, name: row.region_name ?? '' } : null,
    price: row.price === null ? null : BigInt(row.price),
    turn: turnOf(facts),
    beside: besideTurnOf(facts),
    clocks: [
      ...toClock(
        'dialogue',
        row.dialogue_start,
        row.dialogue_due,
        row.dialogue_stopped,
        row.dialogue_breached,
      ),
      ...toClock(
        'contract',
        row.contract_start,
        row.contract_due,
        row.contract_stopped,
        row.contract_breached,
      ),
    ],
  };
}

function toClock(
  kind: StatusClock['kind'],
  ...[start, due, stoppedAt, breachedAt]: (Date | null)[]
): StatusClock[] {
  return start && due
    ? [{ kind, start, due, stoppedAt: stoppedAt ?? null, breachedAt: breachedAt ?? null }]
    : [];
}

const without = (said: readonly string[] | null): Side[] =>
  sides.filter((side) => !(said ?? []).includes(side));

function toFacts(row: CaseStatusRow): TurnFacts {
  const yes = [row.management_by ? 'management' : '', row.employees_by ? 'employees' : ''];
  return {
    stage: row.stage,
    acceptedAt: row.accepted_at,
    unsigned: sides.filter((side) => (row.sign_missing ?? []).includes(side)),
    signBy: row.sign_by,
    providerYesMissing: row.choice_id ? without(yes) : [...sides],
    chooseBy: row.choose_by,
    endorseBy: row.endorse_by,
    endorsementEscalated: row.endorse_escalated ?? false,
    dialogueDue: row.dialogue_due,
    dialogueStopped: row.dialogue_stopped !== null,
    contractDue: row.contract_due,
    contractStopped: row.contract_stopped !== null,
    contractState: row.contract_state,
    contractUnsigned: without(row.contract_sides),
    contractSignBy: row.contract_sign_by,
    nextActivityOn: row.next_on ? hourOfDay(row.next_on, 12) : null,
    attestedBy: row.attested_side,
    objectBy: row.objection_due_at,
    disputed: row.attested_state === 'disputed',
    satisfactionMissing: without(row.satisfaction_sides),
    effectOpens: row.effect_opens,
    effectCloses: row.effect_closes,
    effectOpen: row.effect_state === 'open',
    effectMissing: row.effect_state === 'closed' ? [] : without(row.effect_sides),
    invoiceToSend: row.invoice_to_send ?? false,
    invoiceToPay: row.invoice_to_pay ?? false,
  };
}
