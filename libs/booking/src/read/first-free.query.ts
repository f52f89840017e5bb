import { addCalendarDays, hourOfDay, localDateOf, type LocalDate } from '@samraad/deadlines';
import { heldAtSql } from '@samraad/identity';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import { firstFreeDay, firstFreeWeeks } from '../domain/slots/first-free';
import type { RegularTimeGiven } from '../domain/slots/regular-time';
import type { TimeExceptionGiven } from '../domain/slots/time-exception';

type Told = readonly { readonly startsAt: string; readonly endsAt: string }[];
interface Row {
  readonly providerId: string;
  readonly regular: readonly RegularTimeGiven[];
  readonly exceptions: readonly (Omit<TimeExceptionGiven, 'hours'> & RegularTimeGiven)[];
  readonly busy: Told;
}

const list = (fields: string, from: string) =>
  `(SELECT coalesce(json_agg(json_build_object(${fields})), '[]') FROM ${from})`;
const part = `'fromMinute', t.from_minute, 'toMinute', t.to_minute, 'minutes', t.minutes, 'gapMinutes', t.gap_minutes`;

// One row a consultant who has said when they are free; $2 the instant, $3 and $4 the days looked at, $5 and $6 the same as instants.
const sql = `SELECT held.provider_id AS "providerId",
    ${list(
      `${part}, 'weekday', t.weekday, 'validFrom', t.valid_from, 'validTo', t.valid_to`,
      `regular_time t WHERE t.person_id = held.person_id AND t.valid_from <= $4::date
        AND (t.valid_to IS NULL OR t.valid_to >= $3::date)`,
    )} AS regular,
    ${list(
      `${part}, 'kind', t.kind, 'firstDay', t.first_day, 'lastDay', t.last_day`,
      'time_exception t WHERE t.person_id = held.person_id AND t.first_day <= $4::date AND t.last_day >= $3::date',
    )} AS exceptions,
    ${list(
      `'startsAt', t.starts_at, 'endsAt', t.ends_at`,
      `(SELECT m.starts_at - way AS starts_at, m.ends_at + way AS ends_at FROM meeting_attendee a
          JOIN meeting m ON m.id = a.meeting_id, make_interval(mins => m.travel_minutes) way
          WHERE a.active AND a.person_id = held.person_id AND a.during && tstzrange($5, $6)
        UNION ALL SELECT o.starts_at, o.ends_at FROM other_calendar c JOIN other_calendar_time o ON o.calendar_id = c.id
          WHERE c.person_id = held.person_id AND o.starts_at < $6 AND o.ends_at > $5) t`,
    )} AS busy
  FROM (SELECT DISTINCT held.provider_id, held.person_id FROM role_assignment held
    WHERE held.provider_id = ANY($1::uuid[]) AND ${heldAtSql('held', '$2')}) held
  WHERE EXISTS (SELECT FROM regular_time t WHERE t.person_id = held.person_id)
    OR EXISTS (SELECT FROM time_exception t WHERE t.person_id = held.person_id AND t.kind = 'extra')`;

/** When the first of a provider's consultants is free: the day alone, never whose or how many. */
@Injectable()
export class FirstFreeQuery {
  /** By provider; one that has said nothing of its times is left out. */
  async of(
    db: Queryable,
    providerIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, LocalDate>> {
    const today = localDateOf(now);
    const lastDay = addCalendarDays(today, firstFreeWeeks * 7);
    const period = [hourOfDay(today, 0), hourOfDay(addCalendarDays(lastDay, 1), 0)];
    const rows = await db.query<Row>(sql, [providerIds, now, today, lastDay, ...period]);
    const found = [...new Set(rows.map(({ providerId }) => providerId))].map((id) => {
      const persons = rows.filter(({ providerId }) => providerId === id).map(toFacts);
      return [id, firstFreeDay(persons, now)] as const;
    });
    return new Map(found.flatMap(([id, day]) => (day === null ? [] : [[id, day]])));
  }
}

const toFacts = ({ regular, exceptions, busy }: Row) => ({
  regular,
  exceptions: exceptions.map((one) => ({ ...one, note: null, hours: one.kind === 'away-days' ? null : one })),
  busy: busy.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
});
