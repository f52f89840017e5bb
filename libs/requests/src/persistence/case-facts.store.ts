import { countsInSql, type Role } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { partyRolesSql } from '../domain/side';
import type { RequestRow } from './request.store';

/** The case row with what its facts need around it. */
export interface CaseFactsRow extends RequestRow {
  readonly title: string | null;
  readonly kind: 'advice' | 'inspiration' | null;
  readonly level: 'operational' | 'strategic' | null;
  /** The coordinating one first. */
  readonly workplaces: readonly { readonly unitId: string; readonly coordinating: boolean }[];
  readonly parties: readonly {
    readonly personId: string;
    readonly role: Role;
    readonly unitId: string;
    /** Of a workplace that has not answered whether it joins. */
    readonly asked: boolean;
    readonly stated: boolean;
  }[];
}

const sql = `SELECT r.*, card.title, card.kind,
  (SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'level') AS level,
  (SELECT coalesce(json_agg(json_build_object('unitId', w.unit_id, 'coordinating', w.coordinating)
      ORDER BY w.coordinating DESC, w.unit_id), '[]')
    FROM request_workplace w WHERE w.request_id = r.id) AS workplaces,
  (SELECT coalesce(json_agg(json_build_object('personId', ra.person_id, 'role', ra.role, 'unitId', ra.unit_id,
      'asked', w.asked_at IS NOT NULL AND w.answered_at IS NULL,
      'stated', ra.stated_at IS NOT NULL AND ra.confirmed_at IS NULL)
      ORDER BY w.coordinating DESC, ra.valid_from), '[]')
    FROM request_workplace w JOIN role_assignment ra ON ra.unit_id = w.unit_id
    WHERE w.request_id = r.id AND ra.role IN ${partyRolesSql} AND ${countsInSql('ra', 'r.id')}
      AND ra.valid_from <= $2 AND (ra.valid_to IS NULL OR ra.valid_to > $2)) AS parties
  FROM request r JOIN case_card card ON card.id = r.id WHERE r.id = $1`;

/** One statement: every use case of every area asks it, so it is kept to one. */
export async function findCaseFacts(db: Queryable, caseId: string, at: Date): Promise<CaseFactsRow | null> {
  const [row] = await db.query<CaseFactsRow>(sql, [caseId, at]);
  return row ?? null;
}
