import { addressOf, defineMail } from '@samraad/platform';

export const addendumRoomMail = defineMail({
  key: 'addenda.addendum-room',
  summary: 'Til udbyderens koordinatorer, når der er plads til et tillæg, der venter.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Der er plads til tillægget i »${v.title}«`,
    heading: 'Der er plads i jeres ramme til det, tillægget koster mere.',
    paragraphs: ['Send tillægget til underskrift. Andre kan nå at bruge pladsen, hvis I venter.'],
    action: { label: 'Send tillægget', path: addressOf('case.addenda', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
