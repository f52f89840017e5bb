import { addressOf, defineMail } from '@samraad/platform';

export const casesAssignedMail = defineMail({
  key: 'dialogue.cases-assigned',
  summary: 'Til konsulenten, når flere sager bliver givet til vedkommende på én gang.',
  toOthers: true,
  compose: (v: { by: string; cases: readonly string[]; noted: boolean }) => ({
    subject: `Du har fået ${v.cases.length} sager`,
    heading: `${v.by} har givet dig ${v.cases.length} sager.`,
    paragraphs: [
      `Det er ${v.cases.join(', ')}.`,
      ...(v.noted ? [`${v.by} har skrevet en note til dig. Den står øverst på hver af sagerne.`] : []),
      'Den sag, hvor en frist er nærmest, står øverst på din liste. Har ingen talt med parterne endnu, er det dit første skridt.',
    ],
    action: { label: 'Se dine sager', path: addressOf('inbox', {}, { vis: 'mine' }) },
  }),
  sample: {
    by: 'Karin Dal',
    cases: ['Nr. 39 · Psykiatrisk akutmodtagelse', 'Nr. 41 · Medicinsk afdeling'],
    noted: true,
  },
});
