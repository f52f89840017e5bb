import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const roomPartOfferedMail = defineMail({
  key: 'contracts.room-part-offered',
  summary:
    'Til udbyderens koordinatorer, når den første i køen får tilbudt en plads, der er mindre end prisen.',
  compose: (v: { caseId: string; number: number; lastDay: string; price: string; free: string }) => ({
    subject: `${caseNumber(v.number)} er først i køen: der er ${v.free} til en kontrakt på ${v.price}`,
    heading: `${caseNumber(v.number)} er den næste i køen. Der er ${v.free} fri i jeres ramme, og kontrakten koster ${v.price}.`,
    paragraphs: [
      'I kan sætte prisen ned, så kontrakten passer til pladsen og sendes til underskrift med det samme. I kan gemme pladsen, til der er nok. Eller I kan lade den næste i køen komme til.',
      'Svarer I ikke i tide, spørges den næste. Sagen beholder sin plads i køen.',
    ],
    deadline: v.lastDay,
    action: { label: 'Svar på tilbuddet', path: addressOf('case.room-offer', { caseId: v.caseId }) },
  }),
  sample: {
    caseId: 'eksempel',
    number: 12,
    lastDay: 'fredag den 11. december',
    price: '70.000 kr.',
    free: '20.000 kr.',
  },
});
