import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const roomAppearedMail = defineMail({
  key: 'contracts.room-appeared',
  summary: 'Til udbyderens koordinatorer, når det er en ventende kontrakts tur, og der er plads til den.',
  compose: (v: { caseId: string; number: number; lastDay: string }) => ({
    subject: `Der er plads til ${caseNumber(v.number)}: tag kontrakten op`,
    heading: `Der er plads i jeres ramme, og ${caseNumber(v.number)} er den næste i køen.`,
    paragraphs: [
      'Tag kontrakten op igen, så bliver den sendt til underskrift. Gør I ikke det i tide, går turen videre til den næste, der er plads til. Sagen beholder sin plads i køen.',
    ],
    deadline: v.lastDay,
    action: { label: 'Tag kontrakten op', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: { caseId: 'eksempel', number: 12, lastDay: 'fredag den 11. december' },
});
