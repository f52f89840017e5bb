import { Injectable } from '@nestjs/common';
import { PeopleReader, type Viewer } from '@samraad/identity';
import { Database, DomainClock, refusalText } from '@samraad/platform';
import {
  otherSide,
  type Proposal,
  ProposalGround,
  ProposalReader,
  type ProposalStanding,
  standingTo,
} from '@samraad/proposals';
import { ProposalPictures, type PresentedChange } from '../pictures/proposal-picture';

/** Names around a proposal. */
export interface ProposalNames {
  readonly proposer: string;
  /** Who answered or withdrew it; null while nobody has. */
  readonly ender: string | null;
  /** Who may answer now. */
  readonly answering: readonly string[];
}

/** A proposal as its page is drawn from it. */
export interface ProposalOnDesk {
  readonly proposal: Omit<Proposal, 'change' | 'facts' | 'ground' | 'groundHash'>;
  readonly standing: ProposalStanding;
  readonly picture: PresentedChange;
  /** Whether what it was made on is still so; an ended one is not asked. */
  readonly holds: boolean;
  /** Why it can't be done all the same, in words. */
  readonly obstacle: string | null;
  readonly names: ProposalNames;
}

/** Opens a proposal for who may see it: what its page states is reckoned anew while it waits. */
@Injectable()
export class ProposalDesk {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly proposals: ProposalReader,
    private readonly ground: ProposalGround,
    private readonly people: PeopleReader,
  ) {}

  /** Null: there is none, or it is not theirs to see. */
  async open(id: string, viewer: Viewer, pictures: ProposalPictures): Promise<ProposalOnDesk | null> {
    const proposal = await this.proposals.find(this.db, id);
    const standing = proposal && standingTo(proposal, viewer);
    if (!proposal || !standing) return null;
    const [now, names] = await Promise.all([this.lookAt(proposal), this.names(proposal)]);
    // Where it no longer holds, what was proposed on is what is shown.
    const facts = now.holds ? now.facts : (JSON.parse(proposal.facts) as unknown);
    const moment = proposal.state === 'waiting' || proposal.state === 'approved' ? proposal.state : 'ended';
    const picture = pictures.of(proposal.kind).present(this.ground.changeOf(proposal), facts, moment);
    return { proposal, standing, picture, holds: now.holds, obstacle: now.obstacle, names };
  }

  private async lookAt(proposal: Proposal) {
    if (proposal.state !== 'waiting')
      return { facts: JSON.parse(proposal.facts) as unknown, holds: true, obstacle: null };
    const { facts, holds, obstacle } = await this.ground.now(this.db, proposal);
    return { facts, holds, obstacle: obstacle && refusalText(obstacle) };
  }

  private async names({ pair: _, ...proposal }: Proposal): Promise<ProposalNames> {
    const { regionId, side, proposedBy, proposedAs = proposedBy, endedBy } = proposal;
    const filter = { roles: [otherSide(side)], unitIds: regionId === null ? undefined : [regionId] };
    const [holders, names] = await Promise.all([
      this.people.holders(this.db, filter, await this.clock.now()),
      this.people.names(this.db, endedBy === null ? [proposedAs] : [proposedAs, endedBy]),
    ]);
    const asked = holders.filter(({ personId }) => personId !== proposedBy);
    return {
      proposer: names.get(proposedAs) ?? '',
      ender: endedBy === null ? null : (names.get(endedBy) ?? ''),
      answering: [...new Set(asked.map(({ name }) => name))],
    };
  }
}
