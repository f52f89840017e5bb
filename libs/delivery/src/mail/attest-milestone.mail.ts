import { addressOf, defineMail } from '@samraad/platform';

export const attestMilestoneMail = defineMail({
  key: 'delivery.attest-milestone',
  summary: 'Til begge sider, når udbyderen melder et delmål leveret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; milestone: number; part: string; amount: string }) => ({
    subject: `Er delmålet »${v.part}« leveret? Attestér i »${v.title}«`,
    heading: `Udbyderen melder delmålet »${v.part}« leveret. Det er ${v.amount} af den aftalte pris.`,
    paragraphs: [
      'Er det leveret som aftalt, så attestér. Det er nok, at én fra arbejdspladsen gør det. Mangler der noget, så skriv hvad.',
    ],
    action: {
      label: 'Attestér delmålet',
      path: addressOf('case.attest', { caseId: v.caseId }, { delmaal: String(v.milestone) }),
    },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    milestone: 1,
    part: 'Forundersøgelse',
    amount: '20.000 kr.',
  },
});
