import { Injectable } from '@nestjs/common';
import { isBlank, orRefuse, refuse, Refused, type Tx } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { answeringSide, reasonGiven, standingTo } from '../domain/proposal.rules';
import { endProposal, lockProposal } from '../persistence/proposal.store';
import { OvertakeProposal } from './overtake-proposal';
import { ProposalGround } from './proposal-ground';
import { ProposalKinds } from './proposal-kind';
import { ProposalPeople } from './proposal-people';
import { actingAs, proposalFacts, unscheduleLook } from './proposal-work';
import { TellOfProposal } from './tell-of-proposal';

/** A refusal has a reason; an approval may have a word with it. */
export interface AnswerProposalCommand {
  readonly proposalId: string;
  readonly approve: boolean;
  readonly reason: string | null;
}

/** What the answer came to: an approval finds the ground moved, and then nothing is changed but the proposal. */
export type AnswerOutcome = 'approved' | 'refused' | 'overtaken';

/** The other side answers, once (domain.md §10): approved, it applies in this very commit. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly kinds: ProposalKinds,
    private readonly ground: ProposalGround,
    private readonly people: ProposalPeople,
    private readonly overtake: OvertakeProposal,
    private readonly tell: TellOfProposal,
  ) {}

  /** 404 not theirs to see, 403 one's own side or person, 409 ended, 422 without a reason or what the kind refuses now. */
  async execute(
    tx: Tx,
    command: AnswerProposalCommand,
  ): Promise<{ readonly id: string; readonly outcome: AnswerOutcome }> {
    const proposal = (await lockProposal(tx, command.proposalId)) ?? refuse('proposals.unknown', {}, 404);
    const actor = await this.people.actor(tx);
    if (standingTo(proposal, actor) === null) refuse('proposals.unknown', {}, 404);
    const side = orRefuse(answeringSide(proposal, actor, await tx.now()));
    const said =
      command.approve && isBlank(command.reason ?? '') ? null : orRefuse(reasonGiven(command.reason));
    const facts = command.approve ? await this.apply(tx, proposal) : proposal.facts;
    if (facts === null) {
      await this.overtake.execute(tx, proposal);
      return { id: proposal.id, outcome: 'overtaken' };
    }
    const state = command.approve ? 'approved' : 'refused';
    await endProposal(tx, proposal, { state, by: actor.personId, answer: said, facts });
    await unscheduleLook(tx, proposal.id);
    tx.audit({
      stream: `proposal:${proposal.id}`,
      action: `proposals.${state}`,
      as: actingAs(side, proposal.regionId),
      from: 'waiting',
      to: state,
      facts: proposalFacts(proposal),
      personal: said === null ? {} : { reason: said },
    });
    await this.tell.answered(tx, proposal, state);
    return { id: proposal.id, outcome: state };
  }

  /** Carried out on the ground it was made on: what its page stated at that instant. Null when the ground has moved. */
  private async apply(tx: Tx, proposal: Proposal): Promise<string | null> {
    const kind = this.kinds.of(proposal);
    const change = this.ground.changeOf(proposal);
    await kind.lock(tx, change);
    const { facts, holds, obstacle } = await this.ground.now(tx, proposal);
    if (!holds) return null;
    if (obstacle) throw new Refused(obstacle);
    await kind.apply(tx, change, proposal);
    return JSON.stringify(facts);
  }
}
