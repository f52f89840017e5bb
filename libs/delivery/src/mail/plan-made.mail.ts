import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import { sampleActivity } from './sample-activity';

interface Vars {
  readonly title: string;
  readonly caseId: string;
  /** In the plan's order; the day in words. */
  readonly plan: readonly { readonly activity: string; readonly day: string }[];
  readonly calendar: readonly CalendarEvent[];
}

export const planMadeMail = defineMail<Vars>({
  key: 'delivery.plan-made',
  summary: 'Til begge sider, når kontrakten er indgået. Planens dage følger med til kalenderen.',
  compose: (v) => ({
    subject: `Planen for »${v.title}«`,
    heading: 'Kontrakten er indgået, og planen for forløbet ligger fast.',
    paragraphs: [
      ...v.plan.map(({ activity, day }) => `»${activity}«: ${day}`),
      'Dagene er vedhæftet til jeres kalender. Flytter udbyderen en aktivitet, får I en mail, og dagen flytter med.',
    ],
    action: { label: 'Se planen', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    plan: [
      { activity: 'Formøde', day: 'torsdag den 26. november' },
      { activity: 'Seminar for hele afsnittet', day: 'onsdag den 2. december' },
    ],
    calendar: [sampleActivity],
  },
});
