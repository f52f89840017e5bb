import { isBlank, type Queryable, trimmed } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** More words than these nobody searches by. */
const mostWords = 8;

/** Finds a round's providers by what everybody may read of them. */
@Injectable()
export class CatalogueSearchQuery {
  /**
   * Ids of those where every word is found, the best first; null when nothing is looked for. A word is found by its Danish
   * stem, with æ, ø, å typed or spelled out, or, from four letters, by likeness (a slip of the finger, a part of a compound).
   */
  async find(db: Queryable, roundId: string, asked: string): Promise<readonly string[] | null> {
    if (isBlank(asked)) return null;
    const words = trimmed(asked).split(/\s+/).slice(0, mostWords);
    const rows = await db.query<{ id: string }>(searchSql, [roundId, words]);
    return rows.map(({ id }) => id);
  }
}

/** As alike as this a word counts as found: "arbejsmiljø" is, "arbejder" is not [ours]. */
const alike = 0.6;

// A round has few providers: read whole they are never out of date, and there is no index to keep.
const searchSql = `
  WITH texts AS (
    SELECT p.id, p.position, search_key(concat_ws(' ', p.name, p.full_name, p.tagline, p.description,
      array_to_string(p.affiliations, ' '), array_to_string(p.languages, ' '),
      (SELECT string_agg(u.name, ' ') FROM org_unit u WHERE u.id = ANY(p.region_ids)),
      (SELECT string_agg(concat_ws(' ', t.name, a.title, a.text, a.suits), ' ') FROM provider_approach a
         JOIN theme t ON t.round_id = a.round_id AND t.key = a.theme_key WHERE a.provider_id = p.id AND a.round_id = $1),
      (SELECT string_agg(concat_ws(' ', w.name, s ->> 'title', s ->> 'description'), ' ')
         FROM activity_template w CROSS JOIN LATERAL jsonb_array_elements(w.steps) s WHERE w.provider_id = p.id))) AS text
    FROM provider p JOIN round_provider r ON r.provider_id = p.id WHERE r.round_id = $1
  ), vectors AS (SELECT id, position, text, to_tsvector('danish', text) AS vector FROM texts),
  asked AS (SELECT search_key(word) AS word, plainto_tsquery('danish', search_key(word)) AS stem FROM unnest($2::text[]) AS word)
  SELECT v.id FROM vectors v
  WHERE NOT EXISTS (SELECT 1 FROM asked a WHERE numnode(a.stem) > 0 AND NOT (v.vector @@ a.stem
    OR length(a.word) >= 4 AND word_similarity(a.word, v.text) >= ${alike}))
  ORDER BY (SELECT coalesce(sum(ts_rank(v.vector, a.stem)), 0) FROM asked a) DESC, v.position`;
