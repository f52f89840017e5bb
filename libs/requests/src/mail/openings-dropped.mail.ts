import { addressOf, defineMail } from '@samraad/platform';
import type { OpeningsVars } from '../application/openings/openings-told';

export const openingsDroppedMail = defineMail({
  key: 'requests.openings-dropped',
  summary: 'Til begge sider, når begge har sagt ja til at droppe åbningerne, og det skrevne er slettet.',
  toOthers: true,
  compose: (v: OpeningsVars) => ({
    subject: `Åbningerne er droppet: »${v.title}«`,
    heading: 'Begge sider har sagt ja til at droppe åbningerne.',
    paragraphs: [
      'Det, hver side havde skrevet, er slettet, og ingen har læst den andens. I skriver sammen i kladden.',
    ],
    action: { label: 'Åbn kladden', path: addressOf('case.draft', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Jonas Lind',
    side: 'medarbejdersiden',
  },
});
