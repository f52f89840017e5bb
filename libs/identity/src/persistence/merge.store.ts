import { type Sql, type Tx } from '@samraad/platform';
import type { Role } from '../domain/role';
import { hasComeInSql } from './factor.store';

/** Somebody whose row is held, as a merge asks. */
export interface HeldPerson {
  readonly id: string;
  readonly name: string;
  readonly merged: boolean;
}

/** An account of one of the two, and whether its owner can come in with it. */
export interface AccountToMerge {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly active: boolean;
  readonly comesIn: boolean;
}

/** A stretch of a role that its holder had and the one kept had not. */
export interface RolePiece {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
  readonly from: Date;
  readonly to: Date | null;
}

/** Holds both in the order of their ids, so that two merges of the same people wait for each other, and whatever names them waits. */
export function holdPeople(tx: Tx, ids: readonly string[]): Promise<HeldPerson[]> {
  return tx.query<HeldPerson>(
    `SELECT id, name, merged_into IS NOT NULL AS merged FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
    [ids],
  );
}

export function accountsOf(db: Sql, personIds: readonly string[]): Promise<AccountToMerge[]> {
  return db.query<AccountToMerge>(
    `SELECT a.id, a.person_id AS "personId", a.email, a.active,
       a.active AND (${hasComeInSql('a')} OR EXISTS (SELECT FROM external_identity e WHERE e.account_id = a.id)) AS "comesIn"
     FROM account a WHERE a.person_id = ANY($1::uuid[]) ORDER BY a.email`,
    [personIds],
  );
}

/** The account is the kept person's from now on, and closed: it can be opened again, and then lets in who it is. */
export async function moveAccount(tx: Tx, accountId: string, keptId: string): Promise<void> {
  await tx.query('UPDATE account SET person_id = $2, active = false WHERE id = $1', [accountId, keptId]);
}

// The same role at the same place, as the exclusion constraint has it.
const same = `o.role = a.role AND o.unit_id IS NOT DISTINCT FROM a.unit_id AND o.provider_id IS NOT DISTINCT FROM a.provider_id`;
const open = '(a.valid_to IS NULL OR a.valid_to > $3)';

const piecesSql = `INSERT INTO role_assignment (id, person_id, role, unit_id, provider_id, valid_from, valid_to, stated_at, stated_for)
  SELECT gen_random_uuid(), $1, a.role, a.unit_id, a.provider_id, time_from(piece), time_to(piece),
    CASE WHEN a.confirmed_at IS NULL THEN a.stated_at END, a.stated_for
  FROM role_assignment a, unnest(tstzmultirange(tstzrange(greatest(a.valid_from, $3), a.valid_to)) - coalesce(
    (SELECT range_agg(tstzrange(o.valid_from, o.valid_to)) FROM role_assignment o WHERE o.person_id = $1 AND ${same}), '{}')) piece
  WHERE a.person_id = $2 AND ${open} AND NOT isempty(piece)
  RETURNING id, role, unit_id AS "unitId", provider_id AS "providerId", valid_from AS "from", valid_to AS "to"`;

/** Who is kept gets what the other held from now on, where they did not hold it themselves: nothing overlaps. */
export const giveRest = (tx: Tx, keptId: string, mergedId: string, now: Date): Promise<RolePiece[]> =>
  tx.query<RolePiece>(piecesSql, [keptId, mergedId, now]);

/** What both held, the one by the register and the other by their own word, is vouched for. */
export async function vouchByRegister(
  tx: Tx,
  { keptId, mergedId, by }: { readonly keptId: string; readonly mergedId: string; readonly by: string },
  now: Date,
): Promise<void> {
  await tx.query(
    `UPDATE role_assignment o SET confirmed_by = $4, confirmed_at = $3 FROM role_assignment a
     WHERE o.person_id = $1 AND a.person_id = $2 AND ${same} AND ${open} AND (o.valid_to IS NULL OR o.valid_to > $3)
       AND o.stated_at IS NOT NULL AND o.confirmed_at IS NULL AND (a.stated_at IS NULL OR a.confirmed_at IS NOT NULL)`,
    [keptId, mergedId, now, by],
  );
}

/** Deputies and successors of a role, and what it came from, follow it to whoever is kept. */
export async function moveSuccessions(tx: Tx, keptId: string, mergedId: string, now: Date): Promise<void> {
  const kept = `(SELECT o.id FROM role_assignment o WHERE o.person_id = $1 AND ${same}
    AND (o.valid_to IS NULL OR o.valid_to > $3) ORDER BY o.valid_from LIMIT 1)`;
  await tx.query(
    `UPDATE role_succession s SET assignment_id = ${kept} FROM role_assignment a
     WHERE a.id = s.assignment_id AND a.person_id = $2 AND ${open} AND ${kept} <> s.heir_id
       AND NOT (s.kind = 'successor' AND EXISTS (SELECT FROM role_succession x WHERE x.kind = 'successor' AND x.assignment_id = ${kept}))`,
    [keptId, mergedId, now],
  );
  await tx.query(
    `UPDATE role_succession s SET heir_id = ${kept} FROM role_assignment a
     WHERE a.id = s.heir_id AND a.person_id = $2 AND ${open} AND ${kept} <> s.assignment_id
       AND NOT EXISTS (SELECT FROM role_succession x WHERE x.heir_id = ${kept})`,
    [keptId, mergedId, now],
  );
}

/** Ends what the other held; a role to come was never held. Answers the ids. */
export async function endRest(tx: Tx, mergedId: string, now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE role_assignment a SET valid_from = least(a.valid_from, $2), valid_to = $2 WHERE a.person_id = $1
       AND (a.valid_to IS NULL OR a.valid_to > $2) RETURNING a.id`,
    [mergedId, now],
  );
  return rows.map(({ id }) => id);
}

/** Whether one person would be both central sides at once. */
export async function bothCentral(db: Sql, ids: readonly string[], now: Date): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM role_assignment a JOIN role_assignment o ON tstzrange(a.valid_from, a.valid_to) && tstzrange(o.valid_from, o.valid_to)
     WHERE a.person_id = ANY($1::uuid[]) AND o.person_id = ANY($1::uuid[]) AND a.role = 'central_employers'
       AND o.role = 'central_unions' AND (a.valid_to IS NULL OR a.valid_to > $2) AND (o.valid_to IS NULL OR o.valid_to > $2) LIMIT 1`,
    [ids, now],
  );
  return rows.length > 0;
}

/** Who was merged into the other leads straight on, and so do all who led to them. */
export async function markMerged(tx: Tx, keptId: string, mergedId: string, now: Date): Promise<void> {
  await tx.query('UPDATE person SET merged_into = $1, merged_at = $3 WHERE merged_into = $2', [
    keptId,
    mergedId,
    now,
  ]);
  await tx.query('UPDATE person SET merged_into = $1, merged_at = $3 WHERE id = $2', [keptId, mergedId, now]);
}
