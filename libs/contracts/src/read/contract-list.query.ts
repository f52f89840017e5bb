import { Injectable } from '@nestjs/common';
import type { Role, Viewer } from '@samraad/identity';
import type { Ore, Queryable } from '@samraad/platform';
import { partyRoles } from '@samraad/requests';
import type { ContractState } from '../domain/contract-state';

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

const visibleSql = `
  FROM (SELECT c.*,
      (r.provider_id = c.provider_id AND r.provider_id = ANY($2::uuid[])) OR EXISTS (SELECT 1 FROM request_workplace w
        WHERE w.request_id = r.id AND w.unit_id = ANY($1::uuid[])) AS may_read
    FROM contract c JOIN request r ON r.id = c.case_id) v
  WHERE (v.may_read OR ($3::boolean AND v.current_no > 0))
    AND ($4::uuid IS NULL OR v.case_id = $4)`;

const columns = `v.id, v.case_id AS "caseId", r.reference, r.number, v.state, v.state_since AS "stateSince",
  v.sent_at AS "sentAt", v.signed_at AS "signedAt", v.lapsed_at AS "lapsedAt", v.may_read AS "mayRead",
  CASE WHEN v.may_read THEN r.title END AS title, r.unit_name AS unit,
  (SELECT json_build_object('id', p.id, 'name', p.name) FROM provider p WHERE p.id = v.provider_id) AS provider,
  (SELECT cv.price FROM contract_version cv WHERE cv.contract_id = v.id AND cv.no = v.current_no) AS price`;

const order = 'ORDER BY v.state_since DESC, v.id';

/** The contracts a viewer stands in relation to, newest change first, and how many there are of each state. */
@Injectable()
export class ContractListQuery {
  async list(
    db: Queryable,
    viewer: Viewer,
    filter: ContractFilter,
  ): Promise<{ readonly items: readonly ContractItem[]; readonly total: number }> {
    const asked = [...scopesOf(viewer), filter.requestId ?? null, filter.state ?? null];
    const where = `${visibleSql} AND ($5::text IS NULL OR v.state = $5)`;
    const [rows, [count]] = await Promise.all([
      db.query<Omit<ContractItem, 'price'> & { price: string | null }>(
        `SELECT ${columns} FROM (SELECT v.* ${where} ${order} LIMIT $6 OFFSET $7) v
         JOIN case_card r ON r.id = v.case_id ${order}`,
        [...asked, filter.limit, filter.offset],
      ),
      db.query<{ n: number }>(`SELECT count(*)::int AS n ${where}`, asked),
    ]);
    const items = rows.map((row) => ({ ...row, price: row.price === null ? null : BigInt(row.price) }));
    return { items, total: count?.n ?? 0 };
  }

  /** Of all the viewer's contracts, by state. */
  async counts(db: Queryable, viewer: Viewer): Promise<ReadonlyMap<ContractState, number>> {
    const rows = await db.query<{ state: ContractState; n: number }>(
      `SELECT v.state, count(*)::int AS n ${visibleSql} GROUP BY v.state`,
      [...scopesOf(viewer), null],
    );
    return new Map(rows.map(({ state, n }) => [state, n]));
  }
}

function scopesOf(viewer: Viewer): [string[], string[], boolean] {
  const held = (roles: readonly Role[]) => viewer.roles.filter(({ role }) => roles.includes(role));
  const ids = (all: readonly (string | null)[]) => [...new Set(all.filter((id) => id !== null))];
  return [
    ids(held(partyRoles).map(({ unitId }) => unitId)),
    ids(held(['coordinator', 'consultant']).map(({ providerId }) => providerId)),
    held(['central_employers', 'central_unions']).length > 0,
  ];
}
