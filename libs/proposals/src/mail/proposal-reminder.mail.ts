import { defineMail } from '@samraad/platform';
import { proposalLink, type ProposalVars, sampleProposal } from './proposal.vars';

/** The other side is reminded. */
export const proposalReminderMail = defineMail<ProposalVars>({
  key: 'proposals.reminder',
  summary: 'Når et forslag snart bortfalder: til dem, der skal svare.',
  compose: (vars) => ({
    subject: `Svar senest ${vars.lastDay}: ${vars.title}`,
    heading: `Forslaget fra ${vars.from} venter stadig på jeres svar: ${vars.title}.`,
    paragraphs: ['Svarer I ikke, bortfalder forslaget, og intet ændrer sig.'],
    deadline: vars.lastDay,
    action: proposalLink('Se forslaget og svar', vars),
    reason: `du kan svare for ${vars.to}.`,
  }),
  sample: sampleProposal,
});
