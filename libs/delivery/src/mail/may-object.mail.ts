import type { Side } from '@samraad/identity';
import { defineMail } from '@samraad/platform';
import { type AboutPart, attestPlace, partInWords, partOfCase, samplePart } from './attest-place';

export const mayObjectMail = defineMail({
  key: 'delivery.may-object',
  summary: 'Til den anden side og alle tilsluttede arbejdspladser, når den ene side har attesteret.',
  toOthers: true,
  compose: (v: AboutPart & { title: string; due: string; side: Side }) => ({
    subject: `${partOfCase(v)} er attesteret: har I indvendinger?`,
    heading: `${v.side === 'management' ? 'Ledelsessiden' : 'Medarbejdersiden'} på den koordinerende arbejdsplads har attesteret, at ${partInWords(v.part)} er leveret.`,
    paragraphs: [
      'Er I enige, behøver I ikke gøre noget. Er I ikke, kan I gøre indsigelse og skrive hvorfor.',
      'Den anden side på den koordinerende arbejdsplads kan også attestere med det samme.',
    ],
    deadline: v.due,
    action: { label: 'Se attestationen', path: attestPlace(v) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: samplePart,
    due: 'fredag den 27. november kl. 23.59',
    side: 'management' as Side,
  },
});
