import { Injectable } from '@nestjs/common';
import type { RoleHeld } from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { type SidePair, sidePairs, type ProposalSide } from '../domain/sides';

/** Where a proposal stands in somebody's list: it waits for them, it waits for the others, it has ended. */
export type ProposalGroup = 'ours' | 'theirs' | 'ended';

/** A line of the list. */
export type ListedProposal = Pick<
  Proposal,
  'id' | 'kind' | 'pair' | 'regionId' | 'side' | 'title' | 'state' | 'proposedAt' | 'lapsesAt' | 'endedAt'
> & { readonly group: ProposalGroup };

/** Whose list: their person, and the roles they hold now. */
export interface ProposalViewer {
  readonly personId: string;
  readonly roles: readonly Pick<RoleHeld, 'role' | 'unitId'>[];
}

export interface ProposalPage {
  readonly limit: number;
  readonly offset: number;
  readonly group?: ProposalGroup;
}

interface Mine {
  readonly pair: SidePair;
  readonly side: ProposalSide;
  readonly regionId: string | null;
}

/** The sides somebody acts for, and where. */
function sidesOf({ roles }: ProposalViewer): Mine[] {
  return (Object.keys(sidePairs) as SidePair[]).flatMap((pair) =>
    sidePairs[pair].flatMap((side) =>
      roles.filter(({ role }) => role === side).map(({ unitId }) => ({ pair, side, regionId: unitId })),
    ),
  );
}

/** Proposals as those see them who may: what waits for them first, by last day; then what waits for others; then the ended, newest first. */
@Injectable()
export class ProposalListQuery {
  constructor(private readonly db: Database) {}

  async page(
    viewer: ProposalViewer,
    { limit, offset, group }: ProposalPage,
  ): Promise<{
    readonly items: readonly ListedProposal[];
    readonly counts: Readonly<Record<ProposalGroup, number>>;
  }> {
    const whose = params(viewer);
    const [items, counted] = await Promise.all([
      this.db.query<ListedProposal>(pageSql, [...whose, group ?? null, limit, offset]),
      this.db.query<{ group: ProposalGroup; n: number }>(countSql, whose),
    ]);
    const count = (of: ProposalGroup) => counted.find((one) => one.group === of)?.n ?? 0;
    return { items, counts: { ours: count('ours'), theirs: count('theirs'), ended: count('ended') } };
  }

  /** How many wait for somebody's answer; no statement for who never answers any. */
  async waitingFor(viewer: ProposalViewer): Promise<number> {
    const whose = params(viewer);
    if (whose[0].length === 0) return 0;
    const [row] = await this.db.query<{ n: number }>(waitingSql, whose.slice(0, 4));
    return row?.n ?? 0;
  }
}

type Params = readonly [string[], string[], (string | null)[], string, boolean];

function params(viewer: ProposalViewer): Params {
  const mine = sidesOf(viewer);
  const readsAll = viewer.roles.some(({ role }) => role === 'auditor');
  return [
    mine.map(({ pair }) => pair),
    mine.map(({ side }) => side),
    mine.map(({ regionId }) => regionId),
    viewer.personId,
    readsAll,
  ];
}

// Who holds both sides' roles is asked by others' proposals, never by their own.
const listed = `
  WITH mine AS (SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[]) AS m (pair, side, region_id)),
  seen AS (
    SELECT p.*, CASE WHEN p.state <> 'waiting' THEN 'ended'
        WHEN person_now(p.proposed_by) <> $4::uuid AND EXISTS (SELECT 1 FROM mine m WHERE m.pair = p.pair
          AND m.region_id IS NOT DISTINCT FROM p.region_id AND m.side <> p.side) THEN 'ours'
        ELSE 'theirs' END AS "group"
    FROM proposal p
    WHERE $5::boolean OR EXISTS (SELECT 1 FROM mine m WHERE m.pair = p.pair AND m.region_id IS NOT DISTINCT FROM p.region_id)
  )`;

const pageSql = `${listed}
  SELECT id, kind, pair, region_id AS "regionId", side, title, state, proposed_at AS "proposedAt", lapses_at AS "lapsesAt",
    ended_at AS "endedAt", "group"
  FROM seen WHERE $6::text IS NULL OR "group" = $6
  ORDER BY array_position(ARRAY['ours', 'theirs', 'ended'], "group"),
    CASE WHEN ended_at IS NULL THEN lapses_at END, ended_at DESC, id
  LIMIT $7 OFFSET $8`;

const countSql = `${listed} SELECT "group", count(*)::int AS n FROM seen GROUP BY "group"`;

const waitingSql = `
  SELECT count(*)::int AS n FROM proposal p
  WHERE p.state = 'waiting' AND person_now(p.proposed_by) <> $4::uuid AND EXISTS (
    SELECT 1 FROM unnest($1::text[], $2::text[], $3::uuid[]) AS m (pair, side, region_id)
    WHERE m.pair = p.pair AND m.region_id IS NOT DISTINCT FROM p.region_id AND m.side <> p.side)`;
