import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { standingTo, withdrawingSide } from '../domain/proposal.rules';
import { otherSide } from '../domain/sides';
import { endProposal, lockProposal } from '../persistence/proposal.store';
import { ProposalPeople } from './proposal-people';
import { actingAs, proposalFacts, unscheduleLook } from './proposal-work';
import { TellOfProposal } from './tell-of-proposal';

/** The side that proposed takes it back before it is answered. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly people: ProposalPeople,
    private readonly tell: TellOfProposal,
  ) {}

  /** 404 not theirs to see, 403 the other side's, 409 ended. */
  async execute(tx: Tx, { proposalId }: { readonly proposalId: string }): Promise<void> {
    const proposal = (await lockProposal(tx, proposalId)) ?? refuse('proposals.unknown', {}, 404);
    const actor = await this.people.actor(tx);
    if (standingTo(proposal, actor) === null) refuse('proposals.unknown', {}, 404);
    const side = orRefuse(withdrawingSide(proposal, actor, await tx.now()));
    const { facts } = proposal;
    await endProposal(tx, proposal, { state: 'withdrawn', by: actor.personId, answer: null, facts });
    await unscheduleLook(tx, proposal.id);
    tx.audit({
      stream: `proposal:${proposal.id}`,
      action: 'proposals.withdrawn',
      as: actingAs(side, proposal.regionId),
      from: 'waiting',
      to: 'withdrawn',
      facts: proposalFacts(proposal),
    });
    await this.tell.withdrawn(tx, proposal, await this.people.of(tx, proposal, [otherSide(side)]));
  }
}
