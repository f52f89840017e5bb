import { addressOf, capital, defineMail } from '@samraad/platform';
import type { OpeningsVars } from '../application/openings/openings-told';

export const openingsKeptMail = defineMail({
  key: 'requests.openings-kept',
  summary: 'Til begge sider, når et forslag om at droppe åbningerne ikke gælder længere.',
  toOthers: true,
  compose: (v: OpeningsVars) => ({
    subject: `I beholder åbningerne: »${v.title}«`,
    heading: `${capital(v.side)} vil beholde åbningerne.`,
    paragraphs: ['Forslaget om at droppe dem gælder ikke længere. Begge åbninger bliver, som de er.'],
    action: { label: 'Se åbningerne', path: addressOf('case.openings', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Jonas Lind',
    side: 'medarbejdersiden',
  },
});
