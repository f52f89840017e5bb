/** Who somebody is now, for json_build_object: id and name; `id` is a column. */
export const personSql = (id: string): string =>
  `'personId', person_now(${id}), 'name', (SELECT n.name FROM person n WHERE n.id = person_now(${id}))`;
