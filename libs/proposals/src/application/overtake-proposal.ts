import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { endProposal } from '../persistence/proposal.store';
import { proposalFacts, unscheduleLook } from './proposal-work';
import { TellOfProposal } from './tell-of-proposal';

/** What a proposal was made on is no longer so: it ends without effect, and both sides are told. */
@Injectable()
export class OvertakeProposal {
  constructor(private readonly tell: TellOfProposal) {}

  /** The row is locked, and waits. */
  async execute(tx: Tx, proposal: Proposal): Promise<void> {
    await endProposal(tx, proposal, { state: 'overtaken', by: null, answer: null, facts: proposal.facts });
    await unscheduleLook(tx, proposal.id);
    tx.audit({
      stream: `proposal:${proposal.id}`,
      action: 'proposals.overtaken',
      from: 'waiting',
      to: 'overtaken',
      facts: proposalFacts(proposal),
    });
    await this.tell.ended(tx, proposal, 'overtaken');
  }
}
