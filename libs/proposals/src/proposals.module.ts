import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { AnswerProposal } from './application/answer-proposal';
import { MakeProposal } from './application/make-proposal';
import { OvertakeProposal } from './application/overtake-proposal';
import { ProposalGround } from './application/proposal-ground';
import { ProposalKinds } from './application/proposal-kind';
import { ProposalPeople } from './application/proposal-people';
import { ProposalReader } from './application/proposal.reader';
import { TellOfProposal } from './application/tell-of-proposal';
import { WithdrawProposal } from './application/withdraw-proposal';
import { LookAtProposal } from './jobs/look-at-proposal.job';
import { ProposalListQuery } from './read/proposal-list.query';

const exported = [
  AnswerProposal,
  MakeProposal,
  ProposalGround,
  ProposalKinds,
  ProposalListQuery,
  ProposalReader,
  WithdrawProposal,
];

/** One decision of two sides: proposed by one, answered by the other. Libs further right register their kinds. */
@Module({
  imports: [IdentityModule],
  providers: [...exported, LookAtProposal, OvertakeProposal, ProposalPeople, TellOfProposal],
  exports: exported,
})
export class ProposalsModule {}
