import { addressOf, defineMail } from '@samraad/platform';

export const messageReceivedMail = defineMail({
  key: 'dialogue.message-received',
  summary:
    'Til alle andre, der kan læse den, når nogen skriver en besked i en sag. Beskeden selv er ikke med.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; author: string; from: string }) => ({
    subject: `Ny besked i »${v.title}«`,
    heading: `${v.author} (${v.from}) har skrevet til jer.`,
    paragraphs: ['Beskeden ligger på sagen, hvor du også kan svare.'],
    action: { label: 'Læs beskeden', path: addressOf('case.messages', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', author: 'Per Bang', from: 'Joblife' },
});
