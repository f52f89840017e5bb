import { defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, samplePart } from './attest-place';
import { disputePlace } from './dispute-place';

export const disputeWrittenMail = defineMail({
  key: 'delivery.dispute-written',
  summary: 'Til de andre i en uenighed, første gang en side skriver den dag.',
  toOthers: true,
  compose: (v: AboutPart & { title: string }) => ({
    subject: `Nyt i uenigheden om »${v.title}«`,
    heading: `Der er skrevet noget nyt i uenigheden om ${partInWords(v.part)}.`,
    paragraphs: ['Læs det, og svar samme sted. Beskeden står kun på sagen.'],
    action: { label: 'Læs beskeden', path: disputePlace(v) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', part: samplePart },
});
