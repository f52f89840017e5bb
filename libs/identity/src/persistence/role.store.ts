/** The columns of a RoleHeld, of an assignment called `held`. */
export const heldColumns = `held.id, held.person_id AS "personId", held.role, held.unit_id AS "unitId",
  held.provider_id AS "providerId"`;

/** Condition: the assignment `alias` is held at the instant `parameter` (its first instant counts, its last does not). */
export const heldAtSql = (alias: string, parameter: string): string =>
  `${alias}.valid_from <= ${parameter}::timestamptz AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${parameter}::timestamptz)`;
