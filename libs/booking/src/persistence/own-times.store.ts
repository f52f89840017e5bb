import { type Queryable, refuse, type Tx } from '@samraad/platform';
import type { RegularTime } from '../domain/slots/regular-time';
import type { TimeException } from '../domain/slots/time-exception';
import { unlessOverlapping } from './overlap';

/** Regular times of a person that have not ended before a day, by weekday and hour. */
export const findRegularTimes = (db: Queryable, personId: string, since: string): Promise<RegularTime[]> =>
  db.query<RegularTime>(
    `SELECT id, weekday, from_minute AS "fromMinute", to_minute AS "toMinute", minutes,
       gap_minutes AS "gapMinutes", valid_from::text AS "validFrom", valid_to::text AS "validTo"
     FROM regular_time WHERE person_id = $1 AND (valid_to IS NULL OR valid_to >= $2::date)
     ORDER BY weekday, from_minute, valid_from, id`,
    [personId, since],
  );

/** What is otherwise for a person and not over before a day, earliest first. */
export async function findTimeExceptions(
  db: Queryable,
  personId: string,
  since: string,
): Promise<TimeException[]> {
  const rows = await db.query<
    Omit<TimeException, 'hours'> & {
      fromMinute: number | null;
      toMinute: number;
      minutes: number;
      gapMinutes: number;
    }
  >(
    `SELECT id, kind, first_day::text AS "firstDay", last_day::text AS "lastDay", note,
       from_minute AS "fromMinute", to_minute AS "toMinute", minutes, gap_minutes AS "gapMinutes"
     FROM time_exception WHERE person_id = $1 AND last_day >= $2::date ORDER BY first_day, from_minute, id`,
    [personId, since],
  );
  return rows.map(({ fromMinute, toMinute, minutes, gapMinutes, ...one }) => ({
    ...one,
    hours: fromMinute === null ? null : { fromMinute, toMinute, minutes, gapMinutes },
  }));
}

/** 422 `booking.regular-overlaps` when another form of the same person came first. */
export async function insertRegularTimes(
  tx: Tx,
  personId: string,
  times: readonly RegularTime[],
): Promise<void> {
  for (const one of times)
    await unlessOverlapping(
      tx.query(
        `INSERT INTO regular_time (id, person_id, weekday, from_minute, to_minute, minutes, gap_minutes, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[one.id, personId, one.weekday, one.fromMinute, one.toMinute, one.minutes, one.gapMinutes],
          ...[one.validFrom, one.validTo],
        ],
      ),
      () => refuse('booking.regular-overlaps'),
    );
}

export async function insertTimeException(tx: Tx, personId: string, one: TimeException): Promise<void> {
  await tx.query(
    `INSERT INTO time_exception (id, person_id, kind, first_day, last_day, note, from_minute, to_minute, minutes, gap_minutes)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[one.id, personId, one.kind, one.firstDay, one.lastDay, one.note],
      ...[one.hours?.fromMinute, one.hours?.toMinute, one.hours?.minutes, one.hours?.gapMinutes],
    ],
  );
}

/** False when the person has no such; times are nobody's record, so they go. */
export async function deleteOwnTime(
  tx: Tx,
  table: 'regular_time' | 'time_exception' | 'other_calendar',
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<boolean> {
  const rows = await tx.query(`DELETE FROM ${table} WHERE id = $1 AND person_id = $2 RETURNING id`, [
    id,
    personId,
  ]);
  return rows.length > 0;
}

/** The times of somebody who turned out to be another are kept where the other has none over them. */
export async function moveOwnTimes(
  tx: Tx,
  { mergedId, keptId }: { readonly mergedId: string; readonly keptId: string },
): Promise<void> {
  await tx.query(
    `UPDATE regular_time r SET person_id = $2 WHERE person_id = $1 AND NOT EXISTS (
       SELECT FROM regular_time k WHERE k.person_id = $2 AND k.weekday = r.weekday
         AND int4range(k.from_minute, k.to_minute) && int4range(r.from_minute, r.to_minute)
         AND daterange(k.valid_from, k.valid_to, '[]') && daterange(r.valid_from, r.valid_to, '[]'))`,
    [mergedId, keptId],
  );
  await tx.query('DELETE FROM regular_time WHERE person_id = $1', [mergedId]);
  await tx.query('UPDATE time_exception SET person_id = $2 WHERE person_id = $1', [mergedId, keptId]);
  await tx.query(
    `DELETE FROM other_calendar c WHERE person_id = $1
       AND EXISTS (SELECT FROM other_calendar k WHERE k.person_id = $2 AND k.address = c.address)`,
    [mergedId, keptId],
  );
  await tx.query('UPDATE other_calendar SET person_id = $2 WHERE person_id = $1', [mergedId, keptId]);
}
