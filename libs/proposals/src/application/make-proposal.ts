import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  type Canonical,
  newId,
  orRefuse,
  refuse,
  Refused,
  sha256,
  type Tx,
} from '@samraad/platform';
import { lapsesAt } from '../domain/proposal-time.rules';
import { proposingSide, reasonGiven } from '../domain/proposal.rules';
import { otherSide, type ProposalSide } from '../domain/sides';
import { insertProposal, type NewProposal } from '../persistence/proposal.store';
import { type ProposalKind, ProposalKinds } from './proposal-kind';
import { ProposalPeople } from './proposal-people';
import { actingAs, proposalFacts, scheduleLook } from './proposal-work';
import { TellOfProposal } from './tell-of-proposal';

/** What is proposed, of which kind, and why. `side` is said by who holds the roles of both. */
export interface MakeProposalCommand {
  readonly kind: string;
  /** As the kind's schema takes it. */
  readonly change: unknown;
  readonly reason: string;
  readonly side?: ProposalSide | null;
}

type Judged = Pick<
  NewProposal,
  'change' | 'changeHash' | 'title' | 'facts' | 'ground' | 'groundHash' | 'subjects'
>;

/** One side proposes, the other is asked (domain.md §10, §13 [ours, 2]); nothing changes before it has said yes. */
@Injectable()
export class MakeProposal {
  constructor(
    private readonly kinds: ProposalKinds,
    private readonly people: ProposalPeople,
    private readonly tell: TellOfProposal,
  ) {}

  /** 403 not one's side, 404 unknown subject, 422 what the kind's own rules refuse, or the same waits already. */
  async execute(tx: Tx, command: MakeProposalCommand): Promise<{ readonly id: string }> {
    const kind = this.kinds.find(command.kind) ?? refuse('proposals.unknown-kind');
    const read = kind.change.safeParse(command.change);
    if (!read.success) refuse('proposals.change-unreadable');
    const scope = { pair: kind.pair, regionId: kind.regionOf(read.data) };
    const actor = await this.people.actor(tx);
    const side = orRefuse(proposingSide(scope, actor, command.side ?? undefined));
    const reason = orRefuse(reasonGiven(command.reason));
    const asked = (await this.people.of(tx, scope, [otherSide(side)])).filter((id) => id !== actor.personId);
    if (asked.length === 0) refuse('proposals.nobody-to-answer');
    const judged = await judge(tx, kind, read.data);
    const now = await tx.now();
    const made: NewProposal = {
      ...{ id: newId(), kind: kind.kind, ...scope, side, reason, ...judged },
      ...{ proposedBy: actor.personId, proposedAt: now, lapsesAt: lapsesAt(now) },
    };
    if (!(await insertProposal(tx, made))) refuse('proposals.already-waiting');
    tx.audit({
      stream: `proposal:${made.id}`,
      action: 'proposals.proposed',
      as: actingAs(side, scope.regionId),
      to: 'waiting',
      facts: { ...proposalFacts(made), changeHash: judged.changeHash, lapsesAt: made.lapsesAt.toISOString() },
      personal: { reason },
    });
    await this.tell.proposed(tx, made, asked);
    await scheduleLook(tx, made);
    return { id: made.id };
  }
}

/** What the page will state, and whether it can be done at all. */
async function judge(tx: Tx, kind: ProposalKind, change: unknown): Promise<Judged> {
  const facts = (await kind.facts(tx, change)) ?? refuse('proposals.unknown-subject', {}, 404);
  const obstacle = kind.check(change, facts);
  if (obstacle) throw new Refused(obstacle);
  const text = canonicalJson(change as Canonical);
  const ground = canonicalJson(kind.ground(facts));
  return {
    change: text,
    changeHash: sha256(text),
    title: kind.title(change, facts),
    facts: JSON.stringify(facts),
    ground,
    groundHash: sha256(ground),
    subjects: kind.subjects(change),
  };
}
