import { addressOf, defineMail } from '@samraad/platform';

/** Why the chairs are asked: the anchor has not answered in time, or none is appointed. */
export type EscalationWhy = 'late' | 'no-anchor';

const reasons: Readonly<Record<EscalationWhy, string>> = {
  late: 'Den centrale koordinator har ikke svaret inden fristen.',
  'no-anchor': 'Der er ingen central koordinator, der kan påtegne henvendelsen.',
};

export const endorsementEscalatedMail = defineMail({
  key: 'requests.endorsement-escalated',
  summary:
    'Til Hovedudvalgets formand og næstformand, når den centrale koordinator ikke har svaret i tide, eller når der ingen er.',
  // A mail that was put in line before there were two reasons says the one there was.
  compose: (v: { title: string; caseId: string; why?: EscalationWhy }) => ({
    subject: `En henvendelse venter på jeres påtegning: »${v.title}«`,
    heading: reasons[v.why ?? 'late'],
    paragraphs: [
      'Derfor bliver I nu bedt om at påtegne henvendelsen eller sende den retur. Intet bliver påtegnet af sig selv.',
    ],
    action: { label: 'Se henvendelsen', path: addressOf('case.endorse', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel', why: 'late' },
});
