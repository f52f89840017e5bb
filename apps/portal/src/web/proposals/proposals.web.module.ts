import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { ProposalsModule } from '@samraad/proposals';
import { ProposalPage, WithdrawProposalButton } from './proposal/proposal.page';
import { ProposalDesk } from './proposal/proposal-desk.reader';
import { ProposalListPage } from './proposal-list/proposal-list.page';
import { PicturesModule } from './pictures/pictures.module';

/** Pages of proposals: the list, and one with its answer. */
@Module({
  imports: [IdentityModule, ProposalsModule, PicturesModule],
  controllers: [ProposalListPage, ProposalPage, WithdrawProposalButton],
  providers: [ProposalDesk],
})
export class ProposalsWebModule {}
