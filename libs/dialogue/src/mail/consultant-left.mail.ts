import { addressOf, defineMail } from '@samraad/platform';

export const consultantLeftMail = defineMail({
  key: 'dialogue.consultant-left',
  summary: 'Til udbyderens koordinatorer, når konsulenten på en sag ikke længere har rollen.',
  compose: (v: { title: string; caseId: string; consultant: string }) => ({
    subject: `Sagen »${v.title}« mangler en konsulent`,
    heading: `${v.consultant} er ikke længere hos jer, og sagen har ingen konsulent.`,
    paragraphs: ['Fristerne løber videre. Giv sagen til en kollega, eller tag den selv.'],
    action: { label: 'Vælg en konsulent', path: addressOf('case.assign', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', consultant: 'Per Bang' },
});
