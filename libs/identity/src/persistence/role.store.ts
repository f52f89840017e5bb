import type { Role, RoleHeld } from '../domain/role';

/** A row of role_assignment. */
export interface RoleRow {
  readonly id: string;
  readonly person_id: string;
  readonly role: Role;
  readonly unit_id: string | null;
  readonly provider_id: string | null;
}

/** Condition: the assignment `alias` is held at the instant `parameter` (its first instant counts, its last does not). */
export const heldAtSql = (alias: string, parameter: string): string =>
  `${alias}.valid_from <= ${parameter}::timestamptz AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${parameter}::timestamptz)`;

/** The row as the domain sees it. */
export const toRoleHeld = (row: RoleRow): RoleHeld => ({
  id: row.id,
  personId: row.person_id,
  role: row.role,
  unitId: row.unit_id,
  providerId: row.provider_id,
});
