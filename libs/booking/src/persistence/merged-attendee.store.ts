import type { Tx } from '@samraad/platform';

/** From the person who is gone to the one kept, and since when. */
export interface OnePerson {
  readonly mergedId: string;
  readonly keptId: string;
  readonly now: Date;
}

/** Open proposals ask the one kept, with the answers given; who is asked under both names is asked once. */
export async function movePollAttendee(tx: Tx, { mergedId, keptId }: OnePerson): Promise<void> {
  const open = `SELECT id FROM meeting_poll WHERE state = 'open'`;
  await tx.query(
    `UPDATE poll_attendee a SET person_id = $2 WHERE person_id = $1 AND poll_id IN (${open})
       AND NOT EXISTS (SELECT FROM poll_attendee k WHERE k.poll_id = a.poll_id AND k.person_id = $2)`,
    [mergedId, keptId],
  );
  await tx.query(`DELETE FROM poll_attendee WHERE person_id = $1 AND poll_id IN (${open})`, [mergedId]);
  await tx.query(
    `UPDATE poll_answer a SET person_id = $2 FROM poll_time t WHERE t.id = a.time_id AND a.person_id = $1
       AND t.poll_id IN (${open}) AND NOT EXISTS (SELECT FROM poll_answer k WHERE k.time_id = a.time_id AND k.person_id = $2)`,
    [mergedId, keptId],
  );
}

/**
 * Meetings ahead are the kept one's, unless they are booked at the same time already: nobody is twice at once, also when two
 * turn out to be one. Then the merged one's place falls away.
 */
export async function moveMeetingAttendee(tx: Tx, { mergedId, keptId, now }: OnePerson): Promise<void> {
  await tx.query(
    `UPDATE meeting_attendee a SET person_id = $2 FROM meeting m
     WHERE m.id = a.meeting_id AND a.person_id = $1 AND a.active AND m.starts_at > $3
       AND NOT EXISTS (SELECT FROM meeting_attendee k WHERE k.person_id = $2 AND k.active AND k.during && a.during)
       AND NOT EXISTS (SELECT FROM meeting_attendee k WHERE k.person_id = $2 AND k.meeting_id = a.meeting_id)`,
    [mergedId, keptId, now],
  );
  await tx.query(
    `UPDATE meeting_attendee a SET active = false FROM meeting m
     WHERE m.id = a.meeting_id AND a.person_id = $1 AND a.active AND m.starts_at > $2`,
    [mergedId, now],
  );
}
