import { addressOf, defineMail } from '@samraad/platform';

export const endorsementEscalatedMail = defineMail({
  key: 'requests.endorsement-escalated',
  summary: 'Til Hovedudvalgets formand og næstformand, når den centrale koordinator ikke har svaret i tide.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `En henvendelse venter på jeres påtegning: »${v.title}«`,
    heading: 'Den centrale koordinator har ikke svaret inden fristen.',
    paragraphs: [
      'Derfor bliver I nu bedt om at påtegne henvendelsen eller sende den retur. Intet bliver påtegnet af sig selv.',
    ],
    action: { label: 'Se henvendelsen', path: addressOf('case.endorse', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel' },
});
