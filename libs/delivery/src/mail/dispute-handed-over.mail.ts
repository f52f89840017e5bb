import { defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, samplePart } from './attest-place';
import { disputePlace } from './dispute-place';

export const disputeHandedOverMail = defineMail({
  key: 'delivery.dispute-handed-over',
  summary: 'Til parterne og udbyderen, når en af dem beder de centrale parter om at afgøre en uenighed.',
  toOthers: true,
  compose: (v: AboutPart & { title: string }) => ({
    subject: `De centrale parter skal afgøre uenigheden om »${v.title}«`,
    heading: `En af jer har bedt de centrale parter om at afgøre uenigheden om ${partInWords(v.part)}.`,
    paragraphs: [
      'De centrale parter kan nu læse, hvad I har skrevet om uenigheden. Resten af sagen kan de ikke læse.',
      'I kan stadig blive enige selv, indtil de har afgjort den.',
    ],
    action: { label: 'Se uenigheden', path: disputePlace(v) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', part: samplePart },
});
