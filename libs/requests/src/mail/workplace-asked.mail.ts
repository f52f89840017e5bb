import { addressOf, defineMail } from '@samraad/platform';

export const workplaceAskedMail = defineMail({
  key: 'requests.workplace-asked',
  summary: 'Til begge sider på en arbejdsplads, som bliver spurgt, om den vil søge sammen med andre.',
  toOthers: true,
  asks: true,
  compose: (v: { title: string; caseId: string; by: string; unit: string }) => ({
    subject: `Vil ${v.unit} være med i henvendelsen »${v.title}«?`,
    heading: `${v.by} spørger, om ${v.unit} vil søge hjælp sammen med dem.`,
    paragraphs: [
      'I er ikke med, før én af jer har sagt ja. Siger I ja, skriver I med på henvendelsen, og begge sider hos jer skal skrive under.',
      'Siger I nej, får de andre besked, og de kan søge uden jer.',
    ],
    action: { label: 'Læs henvendelsen, og svar', path: addressOf('case.join', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    unit: 'Medicinsk afdeling',
  },
});
