import { Injectable } from '@nestjs/common';
import { dutyColumns, type DutyRow, heldBySql, type OpenDuty, othersHoldSql, toDuty } from '@samraad/duties';
import { type Queryable, readDomainTime } from '@samraad/platform';

/** A duty somebody holds by a role, with the case it is in; never what the case is called. */
export interface TaskOfPerson {
  readonly duty: OpenDuty;
  readonly reference: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly provider: string | null;
}

/** A duty with who is left to do it when its holder no longer is. */
export interface TaskLeft extends TaskOfPerson {
  /** Names, whoever was named to take over first; none when nobody is left. */
  readonly others: readonly string[];
}

// Among the open cases at the places where roles are held: never all duties there are.
const sqlWith = (more: string): string => `
  SELECT ${dutyColumns}, ${more} r.reference, r.number, r.unit_name AS unit, p.name AS provider
  FROM duty d JOIN case_card r ON r.id = d.case_id LEFT JOIN provider p ON p.id = coalesce(d.provider_id, r.provider_id)
  WHERE d.ended_at IS NULL AND d.since <= $2 AND d.case_id IN (
      SELECT place.case_id FROM role_assignment own JOIN case_listing_place place
        ON place.place_id = coalesce(own.unit_id, own.provider_id, '00000000-0000-0000-0000-000000000000')
      WHERE own.person_id = $1 AND place.open)
    AND (d.holder <> 'person' OR d.person_id = $1) AND ${heldBySql('$1', '$2')}
  ORDER BY d.due_at, d.id LIMIT $3`;

const sql = sqlWith('');
const leftSql = sqlWith(`${othersHoldSql} AS others,`);

type Row<T> = DutyRow & Omit<T, 'duty'>;

/** What waits for somebody, by the roles held now: nearest day first. */
@Injectable()
export class TasksOfPersonQuery {
  async of(db: Queryable, personId: string, limit: number): Promise<TaskOfPerson[]> {
    const asked = [personId, await readDomainTime(db), limit];
    return (await db.query<Row<TaskOfPerson>>(sql, asked)).map(toTask);
  }

  /** The same, with who else is there to do it. */
  async left(db: Queryable, personId: string, limit: number): Promise<TaskLeft[]> {
    const asked = [personId, await readDomainTime(db), limit];
    const rows = await db.query<Row<TaskLeft>>(leftSql, asked);
    return rows.map((row) => ({ ...toTask(row), others: row.others }));
  }
}

const toTask = (row: Row<TaskOfPerson>): TaskOfPerson => ({
  duty: toDuty(row),
  reference: row.reference,
  number: row.number,
  unit: row.unit,
  provider: row.provider,
});
