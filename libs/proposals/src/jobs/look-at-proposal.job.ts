import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { OvertakeProposal } from '../application/overtake-proposal';
import { ProposalGround } from '../application/proposal-ground';
import { ProposalPeople } from '../application/proposal-people';
import { proposalFacts, scheduleLook } from '../application/proposal-work';
import { TellOfProposal } from '../application/tell-of-proposal';
import { reminderDue } from '../domain/proposal-time.rules';
import type { Proposal } from '../domain/proposal';
import { otherSide } from '../domain/sides';
import { endProposal, lockProposal, lookedAt, saveLook } from '../persistence/proposal.store';

/** A look at a waiting proposal, each working morning and when its time is up: lapsed, overtaken, or reminded of. */
@Injectable()
export class LookAtProposal extends DueWorkJob {
  readonly kind = 'proposals.look';

  constructor(
    private readonly ground: ProposalGround,
    private readonly overtake: OvertakeProposal,
    private readonly people: ProposalPeople,
    private readonly tell: TellOfProposal,
  ) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const proposal = await lockProposal(tx, data.proposalId ?? '');
    if (!proposal || proposal.state !== 'waiting') return 'skipped';
    const now = await tx.now();
    if (now > proposal.lapsesAt) await this.lapse(tx, proposal);
    else if (!(await this.ground.now(tx, proposal)).holds) await this.overtake.execute(tx, proposal);
    else await this.wait(tx, proposal, now);
    return 'done';
  }

  private async lapse(tx: Tx, proposal: Proposal): Promise<void> {
    const { facts } = proposal;
    await endProposal(tx, proposal, { state: 'lapsed', by: null, answer: null, facts });
    tx.audit({
      stream: `proposal:${proposal.id}`,
      action: 'proposals.lapsed',
      from: 'waiting',
      to: 'lapsed',
      facts: proposalFacts(proposal),
    });
    await this.tell.ended(tx, proposal, 'lapsed');
  }

  private async wait(tx: Tx, proposal: Proposal, now: Date): Promise<void> {
    const since = (await lookedAt(tx, proposal.id)) ?? proposal.proposedAt;
    if (reminderDue(proposal.lapsesAt, since, now)) {
      const asked = await this.people.of(tx, proposal, [otherSide(proposal.side)]);
      const to = asked.filter((id) => id !== proposal.proposedBy);
      await this.tell.remind(tx, proposal, to);
    }
    await saveLook(tx, proposal.id);
    await scheduleLook(tx, proposal);
  }
}
