import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';

/** What a provider has to do with a round, in counts. */
export interface ProviderCounts {
  readonly providerId: string;
  readonly name: string;
  /** Cases with a signed contract. */
  readonly courses: number;
  /** Ready, waiting for room. */
  readonly waiting: number;
  /** Clocks decided in time and too late, by kind (domain.md §6). */
  readonly dialogueMet: number;
  readonly dialogueBreached: number;
  readonly contractMet: number;
  readonly contractBreached: number;
}

/** How many numbered requests a region has; the coordinating workplace decides. */
export interface RegionCount {
  readonly regionId: string;
  readonly name: string;
  readonly requests: number;
}

/** The central parties' view of a round beside its money. */
@Injectable()
export class FrameOverviewQuery {
  constructor(private readonly db: Database) {}

  /** Every provider of the round, in the catalogue's order. */
  providers(roundId: string): Promise<ProviderCounts[]> {
    return this.db.query<ProviderCounts>(providersSql, [roundId]);
  }

  /** Every region, the one with most requests first. */
  regions(roundId: string): Promise<RegionCount[]> {
    return this.db.query<RegionCount>(regionsSql, [roundId]);
  }
}

const clocks = (kind: string, outcome: string) =>
  `(SELECT count(*)::int FROM case_clock k WHERE k.round_id = $1 AND k.provider_id = p.id
    AND k.kind = '${kind}' AND k.outcome = '${outcome}')`;

const providersSql = `
  SELECT p.id AS "providerId", p.name,
    (SELECT count(*)::int FROM delivery_course c WHERE c.round_id = $1 AND c.provider_id = p.id) AS courses,
    (SELECT count(*)::int FROM request r WHERE r.round_id = $1 AND r.provider_id = p.id
      AND r.stage = 'waiting_for_room') AS waiting,
    ${clocks('dialogue', 'met')} AS "dialogueMet", ${clocks('dialogue', 'breached')} AS "dialogueBreached",
    ${clocks('contract', 'met')} AS "contractMet", ${clocks('contract', 'breached')} AS "contractBreached"
  FROM round_provider rp JOIN provider p ON p.id = rp.provider_id
  WHERE rp.round_id = $1 ORDER BY p.position, p.name`;

const regionsSql = `
  SELECT region.id AS "regionId", region.name, count(r.id)::int AS requests
  FROM org_unit region
  LEFT JOIN org_unit u ON u.path LIKE region.path || '%'
  LEFT JOIN request_workplace w ON w.unit_id = u.id AND w.coordinating
  LEFT JOIN request r ON r.id = w.request_id AND r.round_id = $1 AND r.number IS NOT NULL
  WHERE region.kind = 'region' GROUP BY region.id, region.name ORDER BY count(r.id) DESC, region.name`;
