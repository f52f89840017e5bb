import { addressOf, defineMail } from '@samraad/platform';
import type { OpeningsVars } from '../application/openings/openings-told';

export const openingsOpenedMail = defineMail({
  key: 'requests.openings-opened',
  summary:
    'Til begge sider, når begge åbninger er afleveret og derfor er åbnet. Det, der står i dem, er ikke med.',
  compose: (v: OpeningsVars) => ({
    subject: `Jeres to åbninger er åbnet: »${v.title}«`,
    heading: 'Begge sider har afleveret. Nu kan I læse hinandens åbninger.',
    paragraphs: [
      'På siden står, hvor I er enige, og hvor I ser forskelligt på det. Derfra kan I begynde den fælles tekst.',
      'Kun jeres to sider kan læse åbningerne.',
    ],
    action: { label: 'Læs åbningerne', path: addressOf('case.openings', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Jonas Lind',
    side: 'medarbejdersiden',
  },
});
