import { defineMail } from '@samraad/platform';
import { proposalLink, type ProposalVars, sampleProposal } from './proposal.vars';

/** What the answer was. */
export interface ProposalAnsweredVars extends ProposalVars {
  readonly approved: boolean;
}

/** Both sides are told of the answer. */
export const proposalAnsweredMail = defineMail<ProposalAnsweredVars>({
  key: 'proposals.answered',
  summary: 'Når et forslag er besvaret: til begge parter, undtagen den, der svarede.',
  toOthers: true,
  compose: (vars) => ({
    subject: `${vars.approved ? 'Godkendt' : 'Afvist'}: ${vars.title}`,
    heading: `Svaret fra ${vars.to} på forslaget „${vars.title}“ er ${vars.approved ? 'ja' : 'nej'}.`,
    paragraphs: vars.approved
      ? ['Ændringen er gennemført. I skal ikke gøre mere.']
      : ['Intet er ændret. Begrundelsen står på forslagets side. I kan stille et nyt forslag.'],
    action: proposalLink('Se forslaget', vars),
    reason: `du handler for ${vars.from} eller ${vars.to}.`,
  }),
  sample: { ...sampleProposal, approved: true },
});
