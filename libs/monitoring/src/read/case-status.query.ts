import { Injectable } from '@nestjs/common';
import type { ClockKind, WarningRules } from '@samraad/deadlines';
import { type OpenDuty, toDuty } from '@samraad/duties';
import { type Ore, type Queryable, readDomainTime, readSearch } from '@samraad/platform';
import { caseSearchSql, endStages, type Stage } from '@samraad/requests';
import { caseStatusSql } from './case-status.sql';
import type { CaseStatusRow, ClockInRow } from './case-status.row';

/** A clock in a list, of the provider the request was sent to last. */
export interface StatusClock {
  readonly kind: ClockKind;
  readonly start: Date;
  readonly due: Date;
  readonly stoppedAt: Date | null;
  /** Ended without being stopped: a decline, a lapse, a withdrawal. */
  readonly closedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly closingDays: readonly string[];
  readonly warnings: WarningRules;
}

/** Where a case is and what is owed in it, by when (domain.md §13): what lists, home pages and the API show. */
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
  /** Whom both sides have said yes to, also before the request is sent there. */
  readonly chosenProvider: string | null;
  readonly consultant: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly units: number;
  readonly region: { readonly id: string; readonly name: string } | null;
  /** Øre; null until a contract was sent. */
  readonly price: Ore | null;
  /** Open duties; none when the case has ended. */
  readonly duties: readonly OpenDuty[];
  readonly clocks: readonly StatusClock[];
}

/** Whose cases: those at units, at a provider, waiting at an anchor, or all that have a number. */
export type StatusScope =
  | { readonly caseIds: readonly string[] }
  | { readonly unitIds: readonly string[] }
  | { readonly providerId: string }
  | { readonly anchorUnitIds: readonly string[] }
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

  /** Nearest day first, then the longest quiet. */
  async list(
    db: Queryable,
    scope: StatusScope,
    page: StatusPage = {},
  ): Promise<{ items: CaseStatus[]; total: number }> {
    const { where, param } = condition(scope);
    const clauses = [
      '$1::timestamptz IS NOT NULL',
      where,
      caseSearchSql('$3'),
      '($4::text IS NULL OR r.stage = $4)',
      ...(page.openOnly ? [`r.stage NOT IN (${endStages.map((stage) => `'${stage}'`).join(', ')})`] : []),
    ];
    const tail = 'ORDER BY nearest.by NULLS LAST, r.stage_since, r.id LIMIT $5 OFFSET $6';
    const now = await readDomainTime(db);
    const params = [
      now,
      param,
      readSearch(page.search),
      page.stage ?? null,
      page.limit ?? 200,
      page.offset ?? 0,
    ];
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
  return { where: at('endorsement', 'unit_id', ` AND x.state <> 'voided'`), param: scope.anchorUnitIds };
}

function toStatus(row: CaseStatusRow): CaseStatus {
  const named = (id: string | null, name: string | null) => (id && name ? { id, name } : null);
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
    provider: named(row.provider_id, row.provider_name),
    chosenProvider: row.chosen_name,
    consultant: row.consultant_name,
    unit: named(row.unit_id, row.unit_name),
    units: row.units,
    region: named(row.region_id, row.region_name),
    price: row.price === null ? null : BigInt(row.price),
    duties: row.duties.map(toDuty),
    clocks: (row.clocks ?? []).map(toClock),
  };
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

function toClock(clock: ClockInRow): StatusClock {
  const { kind, start, due, closingDays, warningDays, warningHour } = clock;
  return {
    kind,
    start: new Date(start),
    due: new Date(due),
    stoppedAt: instant(clock.stoppedAt),
    closedAt: instant(clock.closedAt),
    breachedAt: instant(clock.breachedAt),
    closingDays,
    warnings: { workingDaysBefore: warningDays, hour: warningHour },
  };
}
