import { Injectable } from '@nestjs/common';
import { LockFrames } from '@samraad/budget';
import { type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { type OvertakeChange, overtakeChange } from '../domain/overtake';
import type { WaitingFacts } from '../domain/waiting.facts';
import { frameOfContract, insertOvertake, letGoFirst } from '../persistence/overtake.store';
import { type FrameWithQueue, FramesWithQueue } from './frames-with-queue';
import { TellOfOvertake } from './tell-of-overtake';
import { WaitingList } from './waiting-list';

/** The frame with its queue, and who is to go first; null when it waits no longer. */
export interface OvertakeFacts extends FrameWithQueue {
  readonly first: WaitingFacts | null;
}

/** Both central sides let a later number go first, with a reason that is published (domain.md §7: the premise of spreading). */
@Injectable()
export class OvertakeProposal extends ProposalKind<OvertakeChange, OvertakeFacts> {
  readonly kind = 'waiting.overtake';
  readonly pair = 'central';
  readonly change = overtakeChange;

  constructor(
    private readonly frames: FramesWithQueue,
    private readonly locks: LockFrames,
    private readonly list: WaitingList,
    private readonly tell: TellOfOvertake,
  ) {
    super();
  }

  subjects({ contractId }: OvertakeChange) {
    return [`contract:${contractId}`];
  }

  async facts(db: Queryable, { contractId }: OvertakeChange): Promise<OvertakeFacts | null> {
    const frameId = await frameOfContract(db, contractId);
    const [frame] = (frameId && (await this.frames.of(db, [frameId]))) || [];
    if (!frame) return null;
    return { ...frame, first: frame.waiting.find((one) => one.contractId === contractId) ?? null };
  }

  ground({ first, waiting }: OvertakeFacts) {
    return { first: first?.contractId ?? null, waiting: waiting.map(({ contractId }) => contractId) };
  }

  check(_change: OvertakeChange, { first }: OvertakeFacts): Refusal | null {
    if (first === null) return refusal('contracts.waits-no-longer');
    return first.place === 1 ? refusal('contracts.is-first') : null;
  }

  title(_change: OvertakeChange, { first, provider }: OvertakeFacts) {
    return t('contracts.overtake-title', { number: first?.number ?? 0, provider });
  }

  override async lock(tx: Tx, { contractId }: OvertakeChange): Promise<void> {
    const frameId = await frameOfContract(tx, contractId);
    if (frameId) await this.locks.execute(tx, [frameId]);
  }

  async apply(tx: Tx, change: OvertakeChange, { id: proposalId, reason }: ApprovedProposal): Promise<void> {
    const facts = await this.facts(tx, change);
    const { first } = facts ?? {};
    if (!facts || !first) throw new Error('who was to go first waits no longer');
    const before = facts.waiting.filter(({ place }) => place < first.place);
    await letGoFirst(tx, first.contractId);
    const { roundId, providerId } = facts;
    const numbers = before.map(({ number }) => number);
    const about = { proposalId, contractId: first.contractId, roundId, providerId };
    await insertOvertake(tx, { ...about, number: first.number, overtaken: numbers, reason });
    for (const one of [first, ...before]) {
      tx.audit({
        stream: `case:${one.caseId}`,
        action: one === first ? 'contracts.let-go-first' : 'contracts.overtaken',
        facts: { contractId: one.contractId, first: first.number, proposalId },
      });
    }
    await this.tell.execute(tx, { facts, first, before, proposalId });
    await this.list.settle(tx, facts);
  }
}
