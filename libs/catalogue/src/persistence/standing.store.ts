import type { LocalDate } from '@samraad/deadlines';
import type { Queryable, Tx } from '@samraad/platform';
import type { IntakeFacts } from '../domain/provider-intake.rules';
import type { StandingChange } from '../domain/provider-standing';

/** Of a provider `p` in a round: what is decided of it, in order. */
export const changesColumn = (round: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'from', c.from_day) ORDER BY c.nr), '[]')
     FROM round_provider_change c WHERE c.provider_id = p.id AND c.round_id = ${round})`;

/** Of a provider `p`: every period it has told of itself and not taken back. */
export const absencesColumn = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'kind', b.kind, 'from', b.from_day,
    'to', b.to_day, 'stopsFrom', b.stops_from, 'note', b.note, 'version', b.version) ORDER BY b.from_day, b.id), '[]')
  FROM provider_absence b WHERE b.provider_id = p.id AND b.removed_at IS NULL)`;

/** What decides whether providers of a round take new requests, by id; one that is not in the round is not there. */
export async function readIntake(
  db: Queryable,
  roundId: string,
  providerIds: readonly string[] | null,
): Promise<ReadonlyMap<string, IntakeFacts>> {
  const rows = await db.query<IntakeFacts & { id: string }>(
    `SELECT p.id, p.name, ${changesColumn('s.round_id')} AS changes, ${absencesColumn} AS absences
     FROM round_provider s JOIN provider p ON p.id = s.provider_id
     WHERE s.round_id = $1 AND ($2::uuid[] IS NULL OR p.id = ANY($2))`,
    [roundId, providerIds],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** Holds a provider's place in a round as it is while somebody chooses it. */
export async function holdRoundProvider(tx: Tx, roundId: string, providerId: string): Promise<void> {
  await tx.query('SELECT 1 FROM round_provider WHERE round_id = $1 AND provider_id = $2 FOR SHARE', [
    roundId,
    providerId,
  ]);
}

/** Locks a provider's place in a round, where it has one. */
export async function lockRoundProvider(tx: Tx, roundId: string, providerId: string): Promise<void> {
  await tx.query('SELECT 1 FROM round_provider WHERE round_id = $1 AND provider_id = $2 FOR UPDATE', [
    roundId,
    providerId,
  ]);
}

/** What is decided next to what stands. */
export async function insertStandingChange(
  tx: Tx,
  change: StandingChange & {
    readonly roundId: string;
    readonly providerId: string;
    readonly proposalId: string;
  },
): Promise<void> {
  const { roundId, providerId, kind, from, proposalId } = change;
  await tx.query(
    `INSERT INTO round_provider_change (round_id, provider_id, nr, kind, from_day, proposal_id, recorded_at)
     SELECT $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6 FROM round_provider_change
     WHERE round_id = $1 AND provider_id = $2`,
    [roundId, providerId, kind, from satisfies LocalDate, proposalId, await tx.now()],
  );
}
