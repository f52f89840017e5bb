import { addressOf, defineMail } from '@samraad/platform';

export const attestMail = defineMail({
  key: 'delivery.attest',
  summary: 'Til begge sider, når udbyderen melder hele forløbet leveret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; amount: string }) => ({
    subject: `Attestér, at »${v.title}« er leveret`,
    heading: 'Udbyderen har meldt hele forløbet leveret og beder jer attestere det.',
    paragraphs: [
      `I skal kun svare på én ting: Er det, der er aftalt, leveret? Det gælder ${v.amount}, som ordningen betaler.`,
      'Mangler der noget, så svar nej, og skriv, hvad der mangler. Så skal udbyderen rette det, før nogen attesterer.',
      'Én person fra den koordinerende arbejdsplads attesterer på alles vegne, fra ledelsessiden eller medarbejdersiden. De andre får mulighed for at gøre indsigelse bagefter.',
    ],
    action: { label: 'Se leverancen og attestér', path: addressOf('case.attest', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', amount: '45.000 kr.' },
});
