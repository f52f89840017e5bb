import { addressOf, capital, defineMail } from '@samraad/platform';
import type { OpeningsVars } from '../application/openings/openings-told';

export const openingsDropAskedMail = defineMail({
  key: 'requests.openings-drop-asked',
  summary: 'Til begge sider, når en af dem vil droppe åbningerne. Det kræver, at den anden også siger ja.',
  toOthers: true,
  compose: (v: OpeningsVars) => ({
    subject: `Skal I droppe åbningerne? »${v.title}«`,
    heading: `${v.by} foreslår, at I dropper åbningerne og skriver sammen fra start.`,
    paragraphs: [
      `${capital(v.side)} har sagt ja. Siger den anden side også ja, bliver begge åbninger slettet, og ingen har læst den andens.`,
      'Siger I nej, gælder åbningerne som før.',
    ],
    action: { label: 'Svar på forslaget', path: addressOf('case.openings', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', by: 'Mette Holm', side: 'ledelsen' },
});
