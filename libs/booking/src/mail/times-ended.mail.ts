import { addressOf, defineMail } from '@samraad/platform';

export const timesEndedMail = defineMail({
  key: 'booking.times-ended',
  summary:
    'Til dem, der er spurgt om tider, når udbyderen tager dem tilbage, eller når den sidste af dem er kommet.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; meeting: string; lapsed: boolean }) => ({
    subject: `Tiderne til »${v.meeting}« gælder ikke længere`,
    heading: v.lapsed
      ? `Ingen bekræftede en tid til »${v.meeting}«, før den sidste af dem kom.`
      : `Udbyderen har taget sine tider til »${v.meeting}« tilbage.`,
    paragraphs: ['Intet møde er aftalt. Skriv til hinanden i sagen, hvis I har brug for nye tider.'],
    action: { label: 'Se sagens møder', path: addressOf('case.meetings', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', meeting: 'Første møde', lapsed: false },
});
