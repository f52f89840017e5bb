import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { type Round, useIsKnown } from '@samraad/scheme';

/** What a provider has to do with a round. */
export interface ProviderUse {
  readonly providerId: string;
  readonly name: string;
  /** Null when the use of the round is not known here ({@link useIsKnown}). */
  readonly counts: ProviderCounts | null;
}

/** What a provider has done in a round, in counts. */
export interface ProviderCounts {
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
  /** Null when the use of the round is not known here ({@link useIsKnown}). */
  readonly requests: number | null;
}

/** A round's use beside its money; every figure null where nothing is known of it. */
export interface RoundUse {
  readonly providers: readonly ProviderUse[];
  readonly regions: readonly RegionCount[];
}

type AskedRound = Pick<Round, 'id' | 'requestsTo'>;

/** The central parties' view of a round beside its money. */
@Injectable()
export class FrameOverviewQuery {
  constructor(private readonly db: Database) {}

  /** Every provider in the catalogue's order, every region with most requests first; `today` in Copenhagen. */
  async of({ id, requestsTo }: AskedRound, today: string): Promise<RoundUse> {
    const [regions, providers] = await Promise.all([
      this.db.query<RegionCount & { readonly requests: number }>(regionsSql, [id]),
      this.db.query<Omit<ProviderUse, 'counts'> & ProviderCounts>(providersSql, [id]),
    ]);
    const cases = regions.reduce((sum, { requests }) => sum + requests, 0);
    const known = useIsKnown({ requestsTo }, today, cases);
    return {
      regions: known ? regions : regions.map((region) => ({ ...region, requests: null })),
      providers: providers.map(({ providerId, name, ...counts }) => ({
        providerId,
        name,
        counts: known ? counts : null,
      })),
    };
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
