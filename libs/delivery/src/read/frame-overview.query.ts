import { Injectable } from '@nestjs/common';
import { Database, KeptSums } from '@samraad/platform';
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
  private readonly regions = new KeptSums();
  private readonly providers = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Every provider in the catalogue's order, every region with most requests first; `today` in Copenhagen. */
  async of({ id, requestsTo }: AskedRound, today: string): Promise<RoundUse> {
    const [regions, providers] = await Promise.all([
      this.regions.of(id, () => this.db.query<CountedRegion>(regionsSql, [id]), casesIn),
      this.providers.of(id, () => this.db.query<CountedProvider>(providersSql, [id]), countedIn),
    ]);
    const cases = casesIn(regions);
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

type CountedRegion = RegionCount & { readonly requests: number };
type CountedProvider = Omit<ProviderUse, 'counts'> & ProviderCounts;

const casesIn = (regions: readonly CountedRegion[]): number =>
  regions.reduce((sum, { requests }) => sum + requests, 0);

const countedIn = (providers: readonly CountedProvider[]): number =>
  providers.reduce(
    (sum, { courses, dialogueMet, contractMet }) => sum + courses + dialogueMet + contractMet,
    0,
  );

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

// A path begins with its region.
const regionsSql = `
  SELECT region.id AS "regionId", region.name, coalesce(counted.requests, 0) AS requests
  FROM org_unit region LEFT JOIN (
    SELECT split_part(coalesce(w.kept_path, u.path), '/', 2)::uuid AS region_id, count(*)::int AS requests
    FROM request r JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
    JOIN org_unit u ON u.id = w.unit_id
    WHERE r.round_id = $1 AND r.number IS NOT NULL GROUP BY 1
  ) counted ON counted.region_id = region.id
  WHERE region.kind = 'region' ORDER BY requests DESC, region.name`;
