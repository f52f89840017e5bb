import { addCalendarDays, type LocalDate } from '@samraad/deadlines';
import { addressOf, type CalendarEvent, t } from '@samraad/platform';
import type { Activity } from './course';

/** An activity for the parties' calendars (domain.md §8): its whole day, since the plan knows no time of day; never what the case is about. */
export function activityEvent(
  activity: Pick<Activity, 'id' | 'caseId' | 'title'>,
  told: { readonly day: LocalDate; readonly changes: number; readonly cancelled?: boolean },
): CalendarEvent {
  const midnight = (day: LocalDate) => new Date(`${day}T00:00:00Z`);
  return {
    // The ending tells other calendars of ours: what comes from here is not read back as something else.
    ...{ uid: `${activity.id}@samraad`, sequence: told.changes },
    ...{ startsAt: midnight(told.day), endsAt: midnight(addCalendarDays(told.day, 1)), allDay: true },
    summary: t('delivery.calendar-summary', { title: activity.title }),
    description: t('delivery.calendar-description'),
    location: null,
    url: addressOf('case.course', { caseId: activity.caseId }),
    cancelled: told.cancelled ?? false,
  };
}
