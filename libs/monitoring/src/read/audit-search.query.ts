import { Injectable } from '@nestjs/common';
import { Database, isId, type Queryable, readSearch } from '@samraad/platform';

/** What of the audit is asked for; what is left out does not narrow it. */
export interface AuditAsked {
  /** Part of the name of whoever did it. */
  readonly person?: string;
  /** A case's number or reference. */
  readonly case?: string;
  /** 'requests', 'contracts', … */
  readonly area?: string;
  /** Days of Copenhagen, both included. */
  readonly from?: string;
  readonly to?: string;
  /** One stream, whole: 'scheme', 'frame:<id>'. */
  readonly stream?: string;
}

/** An entry as whoever looks into the audit sees it. */
export interface AuditFound {
  readonly id: string;
  readonly stream: string;
  readonly seq: string;
  readonly action: string;
  readonly occurredAt: Date;
  /** The exact text that was hashed. */
  readonly body: string;
  readonly hash: string;
  readonly name: string | null;
  /** Names and reasons; never those of a case, whose readers are its parties; null also when they were erased. */
  readonly personal: string | null;
  readonly number: number | null;
  readonly reference: string | null;
}

/** Who answered an evaluation is told to nobody (domain.md §11): neither by name nor by being found by it. */
const nameless = `entry.action LIKE 'evaluation.%-answered'`;

// Of a person all they did, also as who they turned out to be: whichever of their names is asked for. $1 persons, $2 streams, $3 area, $4 from, $5 to (instants): null where not asked.
const where = `($1::uuid[] IS NULL OR (entry.person_id = ANY (ARRAY(SELECT person_rows(person_now(one)) FROM unnest($1::uuid[]) one)) AND NOT ${nameless}))
  AND ($2::text[] IS NULL OR entry.stream = ANY($2))
  AND ($3::text IS NULL OR split_part(entry.action, '.', 1) = $3)
  AND ($4::date IS NULL OR entry.occurred_at >= ($4::date::timestamp AT TIME ZONE 'Europe/Copenhagen'))
  AND ($5::date IS NULL OR entry.occurred_at < (($5::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'))`;

const sql = `SELECT entry.id, entry.stream, entry.seq::text, entry.action, entry.occurred_at AS "occurredAt", entry.body, entry.hash,
    CASE WHEN ${nameless} THEN NULL ELSE person.name END AS name,
    CASE WHEN entry.stream LIKE 'case:%' THEN NULL ELSE detail.content END AS personal, r.number, r.reference
  FROM (SELECT entry.* FROM audit_entry entry WHERE ${where}
    ORDER BY entry.occurred_at DESC, entry.stream, entry.seq DESC`;
const joins = `) entry LEFT JOIN person ON person.id = entry.person_id LEFT JOIN audit_detail detail ON detail.entry_id = entry.id
  LEFT JOIN request r ON entry.stream LIKE 'case:%' AND r.id::text = substr(entry.stream, 6)
  ORDER BY entry.occurred_at DESC, entry.stream, entry.seq DESC`;

type Params = readonly [string[] | null, string[] | null, string | null, string | null, string | null];

/** Looks into the audit, newest first. */
@Injectable()
export class AuditSearchQuery {
  /** A page, and whether older entries follow. */
  async page(
    db: Queryable,
    asked: AuditAsked,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly AuditFound[]; readonly more: boolean }> {
    const params = await this.paramsOf(db, asked);
    const rows = await db.query<AuditFound>(`${sql} LIMIT $6 OFFSET $7 ${joins}`, [
      ...params,
      limit + 1,
      offset,
    ]);
    return { items: rows.slice(0, limit), more: rows.length > limit };
  }

  /** All of it, as of one instant. */
  async *all(db: Database, asked: AuditAsked): AsyncGenerator<AuditFound> {
    yield* db.stream<AuditFound>(`${sql} ${joins}`, await this.paramsOf(db, asked));
  }

  private async paramsOf(db: Queryable, asked: AuditAsked): Promise<Params> {
    const { area = null, from = null, to = null } = asked;
    const [persons, cases] = await Promise.all([this.persons(db, asked.person), this.cases(db, asked.case)]);
    const named = asked.stream === undefined ? null : [asked.stream];
    const both = cases && named ? cases.filter((one) => named.includes(one)) : (cases ?? named);
    return [persons, both, area, from, to];
  }

  private async persons(db: Queryable, text: string | undefined): Promise<string[] | null> {
    const key = readSearch(text)?.[0];
    if (key === undefined) return null;
    if (isId(text)) return [text];
    const rows = await db.query<{ id: string }>(
      'SELECT id FROM person WHERE strpos(search_key(name), $1) > 0 ORDER BY name, id LIMIT 100',
      [key],
    );
    return rows.map(({ id }) => id);
  }

  private async cases(db: Queryable, text: string | undefined): Promise<string[] | null> {
    const search = readSearch(text);
    if (!search) return null;
    const [, number, reference] = search;
    const rows = await db.query<{ id: string }>(
      `SELECT case_id AS id FROM case_listing WHERE number = $1::int
       UNION SELECT case_id FROM case_listing WHERE $2::text IS NOT NULL AND reference LIKE '%' || $2 || '%' LIMIT 50`,
      [number, reference],
    );
    return rows.map(({ id }) => `case:${id}`);
  }
}
