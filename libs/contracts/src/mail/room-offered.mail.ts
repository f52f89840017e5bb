import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const roomOfferedMail = defineMail({
  key: 'contracts.room-offered',
  summary: 'Til begge sider, når det er deres kontrakts tur i køen, og udbyderen er spurgt.',
  compose: (v: { caseId: string; number: number; lastDay: string; whole: boolean }) => ({
    subject: `Det er jeres tur i køen: ${caseNumber(v.number)}`,
    heading: v.whole
      ? 'Der er plads til jeres kontrakt.'
      : 'Der er plads til en del af jeres kontrakt, og I er de første i køen.',
    paragraphs: [
      v.whole
        ? 'Udbyderen er bedt om at tage den op. Så får I den til underskrift.'
        : 'Udbyderen er bedt om at svare: sætte prisen ned, så I får en ny udgave til underskrift, gemme pladsen, til der er nok, eller lade den næste i køen komme til.',
      'Lader udbyderen den næste komme til, beholder I jeres plads i køen.',
    ],
    deadline: v.lastDay,
    action: { label: 'Se kontrakten', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: { caseId: 'eksempel', number: 12, lastDay: 'fredag den 11. december', whole: false },
});
