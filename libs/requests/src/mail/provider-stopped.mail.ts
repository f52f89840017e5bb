import { addressOf, defineMail } from '@samraad/platform';

export const providerStoppedMail = defineMail({
  key: 'requests.provider-stopped',
  summary: 'Til parterne, når den udbyder, de har valgt, holder op med at tage imod nye henvendelser.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; provider: string }) => ({
    subject: `Vælg en anden udbyder til »${v.title}«`,
    heading: `${v.provider} tager ikke imod nye henvendelser for tiden.`,
    paragraphs: [
      `I havde valgt ${v.provider}, men henvendelsen var ikke sendt endnu. Derfor skal I vælge en anden sammen.`,
      'Underskrifterne gælder stadig, og alt, I har skrevet, står der.',
    ],
    action: { label: 'Vælg udbyder', path: addressOf('case.choose-provider', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', provider: 'RUC' },
});
