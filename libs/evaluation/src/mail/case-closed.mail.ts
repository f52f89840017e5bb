import { addressOf, defineMail } from '@samraad/platform';

export const caseClosedMail = defineMail({
  key: 'evaluation.case-closed',
  summary: 'Til begge sider og udbyderen, når sagen er slut: evalueringen er færdig, og alt er betalt.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Sagen »${v.title}« er afsluttet`,
    heading: 'Evalueringen er færdig, regningen er betalt, og sagen er nu afsluttet.',
    paragraphs: ['I skal ikke gøre mere. Sagen og svarene kan stadig læses.'],
    action: { label: 'Se resultatet', path: addressOf('case.evaluations', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
