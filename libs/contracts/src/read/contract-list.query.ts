import { Injectable } from '@nestjs/common';
import type { Role, Viewer } from '@samraad/identity';
import { KeptSums, type Ore, type Queryable } from '@samraad/platform';
import { partyPlaces } from '@samraad/requests';
import type { ContractState } from '../domain/contract-state';
import {
  contractCountsOfCaseSql,
  contractCountsSql,
  contractPageSql,
  contractsInStateSql,
  contractsOfCaseSql,
} from './contract-list.sql';

/** Which of a viewer's contracts are asked for. */
export interface ContractFilter {
  readonly requestId?: string;
  readonly state?: ContractState;
  readonly limit: number;
  readonly offset: number;
}

/** A contract in a list. */
export interface ContractItem {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly number: number;
  /** Null for whoever sees that it is, not what is in it (the central parties). */
  readonly title: string | null;
  readonly unit: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly state: ContractState;
  readonly stateSince: Date;
  /** Øre of the version sent last; null until one is. */
  readonly price: Ore | null;
  readonly sentAt: Date | null;
  readonly signedAt: Date | null;
  /** When the version sent last lapsed unsigned; null once a newer one is sent. */
  readonly lapsedAt: Date | null;
  readonly mayRead: boolean;
}

type Row = Omit<ContractItem, 'price'> & { readonly price: string | null };
interface Count {
  readonly state: ContractState;
  readonly n: number;
}
type Counts = ReadonlyMap<ContractState, number>;

/** The contracts a viewer stands in relation to, newest change first, and how many there are of each state. */
@Injectable()
export class ContractListQuery {
  private readonly sums = new KeptSums();

  async list(
    db: Queryable,
    viewer: Viewer,
    filter: ContractFilter,
  ): Promise<{ readonly items: readonly ContractItem[]; readonly total: number }> {
    const { state, requestId } = filter;
    const scopes = scopesOf(viewer);
    const [rows, counts] = await Promise.all([
      this.rows(db, [...scopes, filter.limit, filter.offset], filter),
      this.countsOf(db, scopes, requestId),
    ]);
    const items = rows.map((row) => ({ ...row, price: row.price === null ? null : BigInt(row.price) }));
    return { items, total: state ? (counts.get(state) ?? 0) : sumOf(counts) };
  }

  /** Of all the viewer's contracts, by state. */
  counts(db: Queryable, viewer: Viewer): Promise<Counts> {
    return this.countsOf(db, scopesOf(viewer));
  }

  private rows(
    db: Queryable,
    page: readonly unknown[],
    { state, requestId }: Pick<ContractFilter, 'state' | 'requestId'>,
  ): Promise<Row[]> {
    if (requestId) return db.query<Row>(contractsOfCaseSql, [...page, requestId, state ?? null]);
    return state
      ? db.query<Row>(contractsInStateSql, [...page, state])
      : db.query<Row>(contractPageSql, page);
  }

  private async countsOf(db: Queryable, scopes: readonly unknown[], requestId?: string): Promise<Counts> {
    if (requestId) return toCounts(await db.query<Count>(contractCountsOfCaseSql, [...scopes, requestId]));
    const read = async () => toCounts(await db.query<Count>(contractCountsSql, scopes));
    return this.sums.of(JSON.stringify(scopes), read, sumOf);
  }
}

const toCounts = (rows: readonly Count[]): Counts => new Map(rows.map(({ state, n }) => [state, n]));

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

function scopesOf(viewer: Viewer): [string[], string[], boolean] {
  const held = (roles: readonly Role[]) => viewer.roles.filter(({ role }) => roles.includes(role));
  const ids = (all: readonly (string | null)[]) => [...new Set(all.filter((id) => id !== null))];
  return [
    partyPlaces(viewer.roles),
    ids(held(['coordinator', 'consultant']).map(({ providerId }) => providerId)),
    held(['central_employers', 'central_unions']).length > 0,
  ];
}
