import { isId, type Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { ProviderProfile } from '../domain/provider';
import { providerColumns } from '../persistence/provider.store';
import { absencesColumn, changesColumn } from '../persistence/standing.store';

// Approaches are shown of one round: the given one, else the newest the provider has any for.
const select = (where: string, round: string) => `SELECT ${providerColumns},
  (SELECT coalesce(json_agg(json_build_object('id', r.id, 'key', r.key, 'name', r.name,
       'changes', ${changesColumn('r.id')}) ORDER BY r.requests_from DESC), '[]')
     FROM round_provider rp JOIN round r ON r.id = rp.round_id WHERE rp.provider_id = p.id) AS rounds,
  ${absencesColumn} AS absences, p.languages, p.levels, p.region_ids AS "regionIds",
  (SELECT coalesce(json_agg(u.name ORDER BY u.name), '[]') FROM org_unit u WHERE u.id = ANY(p.region_ids)) AS "regionNames",
  (SELECT count(*)::int FROM org_unit u WHERE u.kind = 'region') AS "regionsInAll",
  (SELECT coalesce(json_agg(json_build_object('theme', json_build_object('key', t.key, 'name', t.name, 'shortName', t.short_name),
       'title', a.title, 'text', a.text, 'suits', a.suits) ORDER BY t.position), '[]')
     FROM provider_approach a JOIN theme t ON t.round_id = a.round_id AND t.key = a.theme_key
     WHERE a.provider_id = p.id AND a.round_id = ${round}) AS approaches,
  (SELECT coalesce(json_agg(json_build_object('id', w.id, 'key', w.key, 'name', w.name, 'steps', w.steps)
       ORDER BY w.position), '[]') FROM activity_template w WHERE w.provider_id = p.id) AS templates
  FROM provider p WHERE ${where} ORDER BY p.position, p.key`;

const newestRound = `(SELECT n.round_id FROM provider_approach n JOIN round r ON r.id = n.round_id
  WHERE n.provider_id = p.id ORDER BY r.requests_from DESC LIMIT 1)`;

/** Whole profiles, for the provider page, the cards and the comparison: one statement each. */
@Injectable()
export class ProviderProfileQuery {
  /** By id or key, with the approaches of its newest round; null when unknown. */
  async find(db: Queryable, idOrKey: string): Promise<ProviderProfile | null> {
    const where = isId(idOrKey) ? 'p.id = $1' : 'p.key = $1';
    const [profile] = await db.query<ProviderProfile>(select(where, newestRound), [idOrKey]);
    return profile ?? null;
  }

  /** Every provider of a round, with its approaches in that round. */
  inRound(db: Queryable, roundId: string): Promise<ProviderProfile[]> {
    const where = 'p.id IN (SELECT provider_id FROM round_provider WHERE round_id = $1)';
    return db.query<ProviderProfile>(select(where, '$1'), [roundId]);
  }

  /** Every provider of every round. */
  all(db: Queryable): Promise<ProviderProfile[]> {
    return db.query<ProviderProfile>(select('true', newestRound));
  }
}
