import { defineMail } from '@samraad/platform';

/** `words` is what is owed, `day` by when, `late` how late ("9 arbejdsdage over") or null. */
export interface DutyReminderVars {
  readonly subject: string;
  readonly words: string;
  readonly help: string;
  readonly day: string;
  readonly late: string | null;
  readonly act: string;
  readonly path: string;
}

export const dutyReminderMail = defineMail({
  key: 'duties.reminder',
  summary:
    'Til den, der mangler at gøre noget: før dagen, på dagen og hver uge derefter, kl. 8 på arbejdsdage.',
  compose: (v: DutyReminderVars) => ({
    subject: v.late ? `Fristen er overskredet: ${v.subject}` : `Husk: ${v.subject}`,
    heading: `${v.words}.`,
    paragraphs: [v.late ? `Det skulle være sket ${v.day} (${v.late}).` : '', v.help].filter(
      (text) => text !== '',
    ),
    ...(v.late ? {} : { deadline: v.day }),
    action: { label: v.act, path: v.path },
  }),
  sample: {
    subject: 'Nr. 39 · Psykiatrisk akutmodtagelse',
    words: 'Tag kontakt til begge sider',
    help: 'En besked til begge sider standser fristen.',
    day: 'fredag den 27. november',
    late: null as string | null,
    act: 'Tag kontakt',
    path: '/sager/eksempel/beskeder',
  },
});
