import { addressOf, defineMail } from '@samraad/platform';

export const satisfactionOpenedMail = defineMail({
  key: 'evaluation.satisfaction-opened',
  summary: 'Til begge sider, når tilfredshedsmålingen åbner efter forløbet.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Hvad synes I om forløbet »${v.title}«?`,
    heading: 'Forløbet er slut, og I kan nu fortælle, hvad I synes om det.',
    paragraphs: [
      'Ledelsessiden og medarbejdersiden svarer hver for sig, én gang. Det er fem udsagn og tager nogle få minutter.',
      'Svarene vises for arbejdspladsen, udbyderen og de centrale parter som jeres sides svar, uden navn.',
    ],
    action: { label: 'Svar for jeres side', path: addressOf('case.evaluations', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
