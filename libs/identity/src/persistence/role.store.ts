import { refuse, type Sql, type Tx } from '@samraad/platform';
import type { Role } from '../domain/role';

/** Condition: the assignment is its holder's own word, and nobody has confirmed it. */
export const statedSql = (alias: string): string =>
  `${alias}.stated_at IS NOT NULL AND ${alias}.confirmed_at IS NULL`;

/** Condition: the assignment counts in a case, as `countsIn` says it. */
export const countsInSql = (alias: string, caseId: string): string =>
  `(${alias}.stated_at IS NULL OR ${alias}.confirmed_at IS NOT NULL OR ${caseId} = ANY(${alias}.stated_for))`;

/** The columns of a RoleHeld, of an assignment called `held`. */
export const heldColumns = `held.id, held.person_id AS "personId", held.role, held.unit_id AS "unitId",
  held.provider_id AS "providerId", ${statedSql('held')} AS stated,
  held.stated_for AS "statedFor"`;

/** Condition: the assignment `alias` is held at the instant `parameter` (its first instant counts, its last does not). */
export const heldAtSql = (alias: string, parameter: string): string =>
  `${alias}.valid_from <= ${parameter}::timestamptz AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${parameter}::timestamptz)`;

/** How a role came to somebody from another: for good, or for a time. */
export type SuccessionKind = 'successor' | 'deputy';

/** A role to be inserted. */
export interface NewRole {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly providerId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  /** When its holder said so, where nobody else has; domain time. */
  readonly statedAt: Date | null;
  /** The cases it counts in as long as that is all there is. */
  readonly statedFor: readonly string[];
}

/** Whoever is changed is held, so that two changes of their roles see each other. 404 when unknown, 409 when merged away. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  const [person] = await tx.query<{ merged: boolean }>(
    'SELECT merged_into IS NOT NULL AS merged FROM person WHERE id = $1 FOR NO KEY UPDATE',
    [personId],
  );
  if (!person) refuse('platform.not-found', {}, 404);
  if (person.merged) refuse('identity.person-merged', {}, 409);
}

/** False when the same role is held there at some instant of the time. */
export async function insertRole(tx: Tx, role: NewRole): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO role_assignment (id, person_id, role, unit_id, provider_id, valid_from, valid_to, stated_at, stated_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
    [
      ...[role.id, role.personId, role.role, role.unitId, role.providerId],
      ...[role.validFrom, role.validTo, role.statedAt, role.statedFor],
    ],
  );
  return rows.length > 0;
}

/** One case more that a stated role counts in; false when it did, or counts everywhere. */
export async function addStatedFor(tx: Tx, id: string, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE role_assignment a SET stated_for = a.stated_for || $2::uuid
     WHERE a.id = $1 AND ${statedSql('a')} AND NOT $2::uuid = ANY(a.stated_for) RETURNING a.id`,
    [id, caseId],
  );
  return rows.length > 0;
}

/** Keeps whose role it came from. A role has one successor; 409 when there is one. */
export async function insertSuccession(
  tx: Tx,
  heirId: string,
  of: { readonly assignmentId: string; readonly kind: SuccessionKind },
): Promise<void> {
  const rows = await tx.query(
    `INSERT INTO role_succession (heir_id, assignment_id, kind, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING heir_id`,
    [heirId, of.assignmentId, of.kind, await tx.now()],
  );
  if (rows.length === 0) refuse('identity.has-successor', {}, 409);
}

/** False when the same role is held there again within the new time. */
export async function saveRoleEnd(tx: Tx, id: string, to: Date | null): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE role_assignment a SET valid_to = $2::timestamptz WHERE a.id = $1 AND NOT EXISTS (
       SELECT FROM role_assignment o WHERE o.id <> a.id AND o.person_id = a.person_id AND o.role = a.role
         AND o.unit_id IS NOT DISTINCT FROM a.unit_id AND o.provider_id IS NOT DISTINCT FROM a.provider_id
         AND tstzrange(o.valid_from, o.valid_to) && tstzrange(a.valid_from, $2::timestamptz)) RETURNING a.id`,
    [id, to],
  );
  return rows.length > 0;
}

/** Where a role is held. */
export interface HeldPlace {
  readonly unitId?: string | null;
  readonly providerId?: string | null;
}

/** Who stands in now for somebody at a place, who may well hold the role still: the last named first. */
export async function deputiesOf(db: Sql, personId: string, place: HeldPlace, at: Date): Promise<string[]> {
  const rows = await db.query<{ person_id: string }>(
    `SELECT deputy.person_id, max(s.recorded_at) AS named FROM role_assignment own
     JOIN role_succession s ON s.assignment_id = own.id AND s.kind = 'deputy'
     JOIN role_assignment deputy ON deputy.id = s.heir_id AND ${heldAtSql('deputy', '$4')}
     WHERE own.person_id = $1 AND own.unit_id IS NOT DISTINCT FROM $2::uuid AND own.provider_id IS NOT DISTINCT FROM $3::uuid
       AND deputy.person_id <> $1 AND ${heldAtSql('own', '$4')}
     GROUP BY deputy.person_id ORDER BY named DESC, deputy.person_id`,
    [personId, place.unitId ?? null, place.providerId ?? null, at],
  );
  return rows.map(({ person_id }) => person_id);
}

/**
 * Who takes over what somebody was asked for at a place, held at the instant: whoever was named as successor or deputy, and
 * for a deputy who leaves the one they stood in for. The last named first.
 */
export async function heirsOf(db: Sql, personId: string, place: HeldPlace, at: Date): Promise<string[]> {
  const rows = await db.query<{ person_id: string }>(
    `SELECT to_role.person_id, max(s.recorded_at) AS named FROM role_assignment from_role
     JOIN role_succession s ON from_role.id IN (s.assignment_id, s.heir_id) AND (from_role.id = s.assignment_id OR s.kind = 'deputy')
     JOIN role_assignment to_role ON to_role.id IN (s.assignment_id, s.heir_id) AND to_role.id <> from_role.id
     WHERE from_role.person_id = $1 AND from_role.unit_id IS NOT DISTINCT FROM $2::uuid
       AND from_role.provider_id IS NOT DISTINCT FROM $3::uuid AND to_role.person_id <> $1 AND ${heldAtSql('to_role', '$4')}
     GROUP BY to_role.person_id ORDER BY named DESC, to_role.person_id`,
    [personId, place.unitId ?? null, place.providerId ?? null, at],
  );
  return rows.map(({ person_id }) => person_id);
}

/** Somebody's assignment of the same role at the same place as another's, held at the instant; null when there is none. */
export async function findSameRole(
  db: Sql,
  assignmentId: string,
  personId: string,
  at: Date,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `SELECT held.id FROM role_assignment of JOIN role_assignment held ON held.role = of.role
       AND held.unit_id IS NOT DISTINCT FROM of.unit_id AND held.provider_id IS NOT DISTINCT FROM of.provider_id
     WHERE of.id = $1 AND held.person_id = $2 AND ${heldAtSql('held', '$3')}`,
    [assignmentId, personId, at],
  );
  return row?.id ?? null;
}
