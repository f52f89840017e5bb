import { addressOf, defineMail } from '@samraad/platform';

export const addendumLapsedMail = defineMail({
  key: 'addenda.addendum-lapsed',
  summary: 'Til parterne og udbyderen, når et tillæg ikke er underskrevet i tide.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Tillægget til »${v.title}« er bortfaldet`,
    heading: 'Ikke alle skrev under på tillægget i tide.',
    paragraphs: ['Kontrakten gælder, som den gjorde. Udbyderen kan sende tillægget igen.'],
    action: { label: 'Se sagens tillæg', path: addressOf('case.addenda', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
