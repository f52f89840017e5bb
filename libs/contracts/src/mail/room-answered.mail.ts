import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

const said = {
  save: {
    subject: 'pladsen gemmes til jer',
    heading: 'Udbyderen gemmer pladsen i rammen, til der er nok til jeres kontrakt.',
    then: 'I er først i køen. Udbyderen får besked, når der er plads til prisen, og tager så kontrakten op.',
  },
  pass: {
    subject: 'den næste i køen får turen',
    heading: 'Udbyderen har ladet den næste i køen komme til.',
    then: 'I beholder jeres plads i køen og bliver spurgt igen, næste gang der kommer plads.',
  },
} as const;

export const roomAnsweredMail = defineMail({
  key: 'contracts.room-answered',
  summary: 'Til begge sider, når udbyderen har gemt pladsen til dem eller ladet den næste komme til.',
  compose: (v: { caseId: string; number: number; answer: 'save' | 'pass' }) => ({
    subject: `${caseNumber(v.number)}: ${said[v.answer].subject}`,
    heading: said[v.answer].heading,
    paragraphs: [said[v.answer].then, 'Er I i tvivl om, hvad det betyder, så skriv til udbyderen på sagen.'],
    action: { label: 'Se kontrakten', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: { caseId: 'eksempel', number: 12, answer: 'save' as 'save' | 'pass' },
});
