import { defineMail } from '@samraad/platform';
import { proposalLink, type ProposalVars, sampleProposal } from './proposal.vars';

/** The other side is asked. */
export const proposedMail = defineMail<ProposalVars>({
  key: 'proposals.proposed',
  summary: 'Når den ene af to parter stiller et forslag: til dem, der skal svare for den anden.',
  toOthers: true,
  compose: (vars) => ({
    subject: `Forslag: ${vars.title}`,
    heading: `${vars.from} har stillet et forslag, som I skal svare på: ${vars.title}.`,
    paragraphs: [
      'På siden kan du se begrundelsen, og hvordan det ser ud før og efter.',
      'Intet ændrer sig, før I har sagt ja. Svarer I ikke, bortfalder forslaget.',
    ],
    deadline: vars.lastDay,
    action: proposalLink('Se forslaget og svar', vars),
    reason: `du kan svare for ${vars.to}.`,
  }),
  sample: sampleProposal,
});
