import { type ClockKind, clockNames } from '@samraad/deadlines';
import { addressOf, defineMail } from '@samraad/platform';

/** Without the title: the central parties see that a case is, not what is in it. */
export const clockBreachedCentralMail = defineMail({
  key: 'dialogue.clock-breached-central',
  summary: 'Til begge centrale parter, når en udbyder har overskredet en frist.',
  compose: (v: { number: number; caseId: string; provider: string; kind: ClockKind; dueDay: string }) => ({
    subject: `${v.provider} har overskredet en frist i henvendelse nr. ${v.number}`,
    heading: `Fristen for ${clockNames[v.kind]} udløb ${v.dueDay}, uden at ${v.provider} nåede den.`,
    paragraphs: ['Udbyderen har fået besked. I skal ikke gøre noget, medmindre det bliver et mønster.'],
    action: { label: 'Se sagens frister', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    number: 41,
    caseId: 'eksempel',
    provider: 'Joblife',
    kind: 'dialogue' as ClockKind,
    dueDay: 'fredag den 27. november',
  },
});
