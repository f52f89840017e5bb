import { Injectable } from '@nestjs/common';
import type { ClockKind, LocalDate, WarningRules } from '@samraad/deadlines';
import { type OpenDuty, toDuty } from '@samraad/duties';
import type { Ore, Queryable } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { CaseListingQuery } from './case-listing.query';
import { centralPlace, type ListedPlace } from './case-listing.sql';
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
  /** Of a deleted draft: the last day it can be taken out of the bin. */
  readonly binUntil: LocalDate | null;
  /** Øre; null until a contract was sent. */
  readonly price: Ore | null;
  /** Open duties; none when the case has ended. */
  readonly duties: readonly OpenDuty[];
  readonly clocks: readonly StatusClock[];
}

/** Whose cases: those at units, and single ones, at a provider, waiting at an anchor, or all that have a number. */
export type StatusScope =
  | { readonly unitIds: readonly string[]; readonly caseIds?: readonly string[] }
  | { readonly providerId: string }
  | { readonly anchorUnitIds: readonly string[] }
  | { readonly numbered: true };

/** What part of them. */
export interface StatusPage {
  /** Leaves out what has ended. */
  readonly openOnly?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** Where cases are, one or many. */
@Injectable()
export class CaseStatusQuery {
  constructor(private readonly listing: CaseListingQuery) {}

  async one(db: Queryable, caseId: string): Promise<CaseStatus | null> {
    return (await this.inOrder(db, [caseId]))[0] ?? null;
  }

  /** The same for many, by id: for lists that another query has picked. */
  async byIds(db: Queryable, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseStatus>> {
    return new Map((await this.inOrder(db, caseIds)).map((status) => [status.id, status]));
  }

  /** Nearest day first, then the longest quiet. */
  async list(
    db: Queryable,
    scope: StatusScope,
    { openOnly = false, limit = 200, offset = 0 }: StatusPage = {},
  ): Promise<{ items: CaseStatus[]; total: number }> {
    const listing = { places: placesIn(scope), order: 'due', openOnly } as const;
    const { cases, total } = await this.listing.page(db, listing, { limit, offset });
    const ids = cases.map(({ case_id }) => case_id);
    return { items: ids.length > 0 ? await this.inOrder(db, ids) : [], total };
  }

  private async inOrder(db: Queryable, caseIds: readonly string[]): Promise<CaseStatus[]> {
    return (await db.query<CaseStatusRow>(caseStatusSql, [caseIds])).map(toStatus);
  }
}

function placesIn(scope: StatusScope): ListedPlace[] {
  if ('numbered' in scope) return [centralPlace];
  if ('providerId' in scope) return [{ kind: 'provider', id: scope.providerId }];
  if ('unitIds' in scope) return [...at('unit', scope.unitIds), ...at('case', scope.caseIds ?? [])];
  return at('anchor', scope.anchorUnitIds);
}

const at = (kind: ListedPlace['kind'], ids: readonly string[]): ListedPlace[] =>
  ids.map((id) => ({ kind, id }));

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
    binUntil: row.bin_until,
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
