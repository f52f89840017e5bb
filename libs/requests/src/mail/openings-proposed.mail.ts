import { addressOf, defineMail } from '@samraad/platform';
import type { OpeningsVars } from '../application/openings/openings-told';

export const openingsProposedMail = defineMail({
  key: 'requests.openings-proposed',
  summary:
    'Til begge sider på arbejdspladsen, når en af dem foreslår, at hver side først skriver sin egen åbning.',
  toOthers: true,
  compose: (v: OpeningsVars) => ({
    subject: `Skriv jeres egen åbning: »${v.title}«`,
    heading: `${v.by} foreslår, at hver side først skriver, hvordan den selv ser det.`,
    paragraphs: [
      'Ledelsen skriver sin åbning, og medarbejderne skriver deres. Ingen kan læse den andens, før begge er afleveret. Så åbner de i samme øjeblik.',
      'Åbningerne følger ikke med henvendelsen. Udbyderen, den centrale koordinator og de centrale parter ser dem aldrig.',
      'Vil I hellere skrive sammen fra start, kan I droppe åbningerne, når begge sider siger ja til det.',
    ],
    action: { label: 'Se åbningerne', path: addressOf('case.openings', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', by: 'Mette Holm', side: 'ledelsen' },
});
