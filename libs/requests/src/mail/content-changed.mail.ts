import { addressOf, defineMail, textOf } from '@samraad/platform';

export const contentChangedMail = defineMail({
  key: 'requests.content-changed',
  summary: 'Til alle, der havde skrevet under eller var bedt om det, når indholdet bliver ændret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; changedBy: string; fields: readonly string[] }) => ({
    subject: `»${v.title}« er ændret: underskrifterne gælder ikke længere`,
    heading: `${v.changedBy} har ændret henvendelsen, efter at I blev bedt om at skrive under.`,
    paragraphs: [
      `Ændret: ${v.fields.map((field) => textOf(`requests.field.${field}`)).join(', ')}.`,
      'Begge sider skal skrive under på det samme, så underskrifterne er faldet bort, og henvendelsen er en kladde igen. Du får en ny mail, når du bliver bedt om at skrive under på den nye tekst.',
    ],
    action: { label: 'Se henvendelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    changedBy: 'Mette Holm',
    fields: ['wanted'] as readonly string[],
  },
});
