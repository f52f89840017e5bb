import { addressOf, defineMail } from '@samraad/platform';

export const choiceFellMail = defineMail({
  key: 'requests.choice-fell',
  summary: 'Til parterne, når en sides ja til udbyderen kom fra en, der ikke længere er med i henvendelsen.',
  compose: (v: { title: string; caseId: string; provider: string }) => ({
    subject: `Vælg udbyder igen til »${v.title}«`,
    heading: `Valget af ${v.provider} gælder ikke længere.`,
    paragraphs: [
      'Den, der sagde ja for en af siderne, er ikke længere med i henvendelsen. Begge sider af dem, der søger, skal være enige om udbyderen.',
      `Derfor skal I vælge igen. I må gerne vælge ${v.provider}.`,
    ],
    action: { label: 'Vælg udbyder', path: addressOf('case.choose-provider', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', provider: 'RUC' },
});
