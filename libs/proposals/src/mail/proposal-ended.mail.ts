import { defineMail } from '@samraad/platform';
import { proposalLink, type ProposalVars, sampleProposal } from './proposal.vars';

/** How it ended without an answer. */
export interface ProposalEndedVars extends ProposalVars {
  readonly how: 'lapsed' | 'overtaken';
}

const words = {
  lapsed: {
    subject: 'Bortfaldet',
    heading: 'er bortfaldet, fordi det ikke blev besvaret i tide',
    then: 'Intet er ændret. Vil I stadig det samme, så stil et nyt forslag.',
  },
  overtaken: {
    subject: 'Gælder ikke mere',
    heading: 'gælder ikke mere, fordi det, det byggede på, har ændret sig',
    then: 'Intet er ændret. Se, hvordan det ser ud nu, og stil et nyt forslag, hvis I stadig vil det.',
  },
} as const;

/** Both sides are told that it has ended unanswered. */
export const proposalEndedMail = defineMail<ProposalEndedVars>({
  key: 'proposals.ended',
  summary: 'Når et forslag er bortfaldet eller ikke gælder mere: til begge parter.',
  compose: (vars) => ({
    subject: `${words[vars.how].subject}: ${vars.title}`,
    heading: `Forslaget „${vars.title}“ fra ${vars.from} ${words[vars.how].heading}.`,
    paragraphs: [words[vars.how].then],
    action: proposalLink('Se forslaget', vars),
    reason: `du handler for ${vars.from} eller ${vars.to}.`,
  }),
  sample: { ...sampleProposal, how: 'lapsed' },
});
