/**
 * Who has agreed, of rows `g`, as JSON in an order. By who they are now: nobody agrees for two sides through two accounts that
 * became one (domain.md §3).
 */
export const agreedSql = (order: string): string =>
  `coalesce(json_agg(json_build_object('side', g.side, 'personId', person_now(g.person_id), 'role', g.role) ORDER BY ${order}), '[]')`;
