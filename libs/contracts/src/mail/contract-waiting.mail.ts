import { addressOf, defineMail } from '@samraad/platform';
import type { WaitingReason } from '../domain/waiting-list.rules';

const why = {
  no_room: 'Kontrakten er færdig, men der er ikke plads til prisen i udbyderens ramme lige nu.',
  others_ahead: 'Kontrakten er færdig, men andre venter allerede på plads hos udbyderen, så den er sat i kø.',
} as const satisfies Record<WaitingReason, string>;

export const contractWaitingMail = defineMail({
  key: 'contracts.contract-waiting',
  summary:
    'Til begge sider, når kontrakten er færdig, men må vente: uden plads i rammen, eller efter andre i køen.',
  compose: (v: { title: string; caseId: string; reason: WaitingReason }) => ({
    subject: `»${v.title}« er klar og venter på plads`,
    heading: why[v.reason],
    paragraphs: [
      'I beholder jeres nummer i køen. Udbyderen tager kontrakten op igen, når det bliver jeres tur. I kan også vælge at trække henvendelsen tilbage.',
    ],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', reason: 'no_room' as WaitingReason },
});
