import { addressOf, defineMail } from '@samraad/platform';

export const contractCommentedMail = defineMail({
  key: 'contracts.commented',
  summary: 'Til de andre, når nogen skriver en kommentar til kontrakten; højst én om dagen fra hver side.',
  toOthers: true,
  compose: ({ title, caseId }: { title: string; caseId: string }) => ({
    subject: `Der er en ny kommentar til kontrakten for »${title}«`,
    heading: 'Der er skrevet en kommentar til kontrakten.',
    paragraphs: ['Den står ved det punkt, den handler om. Svar dér, eller marker den som løst.'],
    action: { label: 'Læs kommentaren', path: addressOf('case.contract', { caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
