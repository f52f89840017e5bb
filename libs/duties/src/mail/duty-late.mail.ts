import { defineMail } from '@samraad/platform';

/** `words` is what somebody else owes, `can` what the reader can do meanwhile. */
export interface DutyLateVars {
  readonly subject: string;
  readonly words: string;
  readonly day: string;
  readonly can: readonly string[];
  readonly path: string;
}

export const dutyLateMail = defineMail({
  key: 'duties.late',
  summary:
    'Til dem, der venter på en anden, når fristen er gået: parterne, udbyderen eller de centrale parter.',
  compose: (v: DutyLateVars) => ({
    subject: `En frist er overskredet: ${v.subject}`,
    heading: `${v.words}, og det er ikke sket endnu.`,
    paragraphs: [`Det skulle være sket senest ${v.day}.`, ...v.can],
    action: { label: 'Se, hvad der kan gøres', path: v.path },
  }),
  sample: {
    subject: 'Nr. 39 · Psykiatrisk akutmodtagelse',
    words: 'Joblife skal tage kontakt til jer',
    day: 'onsdag den 18. november',
    can: ['I kan skrive til udbyderen, aftale en ny dag eller vælge en anden udbyder.'],
    path: '/sager/eksempel',
  },
});
