import { addressOf, defineMail } from '@samraad/platform';

export const consultantAssignedMail = defineMail({
  key: 'dialogue.consultant-assigned',
  summary: 'Til konsulenten, når en sag bliver givet til vedkommende.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; handedOver: boolean; noted: boolean }) => ({
    subject: `Du har fået sagen »${v.title}«`,
    heading: `${v.by} har givet dig sagen.`,
    paragraphs: [
      ...(v.handedOver ? ['Du overtager den fra en kollega.'] : []),
      ...(v.noted ? [`${v.by} har skrevet en note til dig. Den står øverst på sagen.`] : []),
      'Begge frister står på sagen. Har ingen talt med parterne endnu, er det dit første skridt.',
    ],
    action: { label: 'Åbn sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Karin Dal',
    handedOver: true,
    noted: true,
  },
});
