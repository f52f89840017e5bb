import { defineMail } from '@samraad/platform';
import { proposalLink, type ProposalVars, sampleProposal } from './proposal.vars';

/** Who was asked need not answer any more. */
export const proposalWithdrawnMail = defineMail<ProposalVars>({
  key: 'proposals.withdrawn',
  summary: 'Når et forslag er trukket tilbage: til dem, der skulle have svaret.',
  toOthers: true,
  compose: (vars) => ({
    subject: `Trukket tilbage: ${vars.title}`,
    heading: `${vars.from} har trukket sit forslag tilbage: ${vars.title}.`,
    paragraphs: ['Intet er ændret, og I skal ikke svare.'],
    action: proposalLink('Se forslaget', vars),
    reason: `du kan svare for ${vars.to}.`,
  }),
  sample: sampleProposal,
});
