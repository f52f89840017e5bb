import type { Queryable } from '@samraad/platform';
import ICAL from 'ical.js';

/** What calendars were told of a case's activities, read back by another library: method, id, sequence, whole day or not, and the day. */
export async function calendarsTold(db: Queryable, caseId: string): Promise<string[]> {
  const bodies = await db.query<{ body: string }>(
    `SELECT calendar_body AS body FROM mail_message WHERE case_id = $1 AND calendar_body IS NOT NULL
       AND mail_kind LIKE 'delivery.activity-%' ORDER BY mail_kind DESC, id`,
    [caseId],
  );
  return bodies.map(({ body }) => {
    const calendar = new ICAL.Component(ICAL.parse(body));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const { uid, sequence, startDate } = event;
    const method = String(calendar.getFirstPropertyValue('method'));
    return [method, uid, sequence, startDate.isDate, startDate.toString()].join(' ');
  });
}
