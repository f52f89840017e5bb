import type { Queryable } from '@samraad/platform';
import ICAL from 'ical.js';

const changeKinds = ['moved', 'cancelled', 'added'].map((one) => `delivery.activity-${one}`);

/** What calendars were told of a case's activities, read back by another library: method, id, sequence, whole day or not, and the day. */
export async function calendarsTold(db: Queryable, caseId: string, kinds = changeKinds): Promise<string[]> {
  const bodies = await db.query<{ body: string }>(
    `SELECT calendar_body AS body FROM mail_message WHERE case_id = $1 AND calendar_body IS NOT NULL
       AND mail_kind = ANY ($2) ORDER BY mail_kind DESC, id`,
    [caseId, kinds],
  );
  return bodies.flatMap(({ body }) => {
    const calendar = new ICAL.Component(ICAL.parse(body));
    const method = String(calendar.getFirstPropertyValue('method'));
    return calendar.getAllSubcomponents('vevent').map((one) => {
      const { uid, sequence, startDate } = new ICAL.Event(one);
      return [method, uid, sequence, startDate.isDate, startDate.toString()].join(' ');
    });
  });
}
