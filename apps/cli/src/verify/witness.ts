/** Rows of which the audit chain says the same: who, when, and the ids and codes in `says`. */
export interface Witness {
  readonly table: string;
  /** The row's key, as SQL over `row`. */
  readonly key: string;
  /** Joins that find the stream, if the row does not name it. */
  readonly joins?: string;
  /** The stream it was recorded in. */
  readonly stream: string;
  readonly actions: readonly string[];
  /** The person who acted, when one did. */
  readonly person?: string;
  readonly at: string;
  /** A jsonb expression the entry's body contains. */
  readonly says?: string;
}

/** A jsonb object of SQL, as SQL. */
export const json = (parts: Readonly<Record<string, string>>) =>
  `jsonb_build_object(${Object.entries(parts)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

/** As whom somebody signed: a local side for a workplace, the provider for none. */
export const asSigned = `jsonb_strip_nulls(${json({ side: 'row.side', role: 'row.role', unit: 'row.unit_id' })})`;

/** For which side somebody acted, as what, and what of. */
export const bySide = (facts: Readonly<Record<string, string>>) =>
  json({ as: json({ side: 'row.side', role: 'row.role' }), facts: json(facts) });

/** The stream of a case. */
export const ofCase = (id: string) => `'case:' || ${id}`;

/** What the three of a case agree to by a number and a hash, proposed by one of them. */
export const agreedTo = (table: string, what: string): Witness => ({
  table,
  key: `row.case_id || '/' || row.no || '/' || row.side`,
  stream: ofCase('row.case_id'),
  actions: [`delivery.${what}-proposed`, `delivery.${what}-agreed`],
  person: 'row.person_id',
  at: 'row.agreed_at',
  says: bySide({ no: 'row.no', hash: 'row.hash' }),
});
