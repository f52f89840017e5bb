import { addressOf, defineMail } from '@samraad/platform';

export const signaturesExpiredMail = defineMail({
  key: 'requests.signatures-expired',
  summary:
    'Til begge sider og dem, hvis underskrift falder bort, når tiden til at skrive under er gået, uden at alle gjorde det.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Tiden til at skrive under på »${v.title}« er gået`,
    heading: 'Ikke alle nåede at skrive under inden fristen.',
    paragraphs: [
      'Kladden er der stadig, og intet er gået tabt. I kan bede om underskrifter igen, når I er klar.',
    ],
    action: { label: 'Åbn kladden', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
