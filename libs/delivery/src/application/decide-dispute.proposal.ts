import { Injectable } from '@nestjs/common';
import { formatMoney, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { CaseReader, caseNumber } from '@samraad/requests';
import { type DisputeDecision, disputeDecision } from '../domain/dispute-decision';
import { amountObstacle } from '../domain/settlement.rules';
import { findAttestation } from '../persistence/attestation.store';
import { DisputesQuery } from '../read/disputes.query';
import { DisputeDesk } from './dispute-desk';
import { SettleDispute } from './settle-dispute';

/** What the proposal's page states of the dispute: no words of the case. Øre as text. */
export interface DisputeDecisionFacts {
  readonly number: number;
  readonly provider: string;
  /** Which milestone, from 1; 0 for the whole. */
  readonly milestone: number;
  readonly attested: string;
  readonly most: string;
  /** When the first objection was made; null when nothing is disputed any more. */
  readonly since: string | null;
  readonly handedOver: boolean;
}

/** Both central sides decide what a disputed part is worth, with a reason that the parties and the provider read (domain.md §9). */
@Injectable()
export class DecideDisputeProposal extends ProposalKind<DisputeDecision, DisputeDecisionFacts> {
  readonly kind = 'dispute.decide';
  readonly pair = 'central';
  readonly change = disputeDecision;

  constructor(
    private readonly cases: CaseReader,
    private readonly query: DisputesQuery,
    private readonly disputes: DisputeDesk,
    private readonly settle: SettleDispute,
  ) {
    super();
  }

  subjects({ attestationId }: DisputeDecision) {
    return [`attestation:${attestationId}`];
  }

  async facts(db: Queryable, { attestationId }: DisputeDecision): Promise<DisputeDecisionFacts | null> {
    const found = await this.query.byAttestation(db, attestationId);
    if (!found) return null;
    const { number, provider, milestone, attested, most, since, handover } = found;
    return {
      ...{ number, provider, milestone, attested: attested.toString(), most: most.toString() },
      since: since?.toISOString() ?? null,
      handedOver: handover !== null,
    };
  }

  ground({ since, most, handedOver }: DisputeDecisionFacts) {
    return { since, most, handedOver };
  }

  check({ amount }: DisputeDecision, { since, handedOver, most }: DisputeDecisionFacts): Refusal | null {
    if (since === null) return refusal('delivery.not-disputed', {}, 409);
    if (!handedOver) return refusal('delivery.dispute-not-handed-over', {}, 409);
    return amountObstacle(BigInt(amount), BigInt(most));
  }

  title({ amount }: DisputeDecision, { number }: DisputeDecisionFacts) {
    return t('delivery.decision-title', { name: caseNumber(number), amount: formatMoney(BigInt(amount)) });
  }

  override async lock(tx: Tx, { attestationId }: DisputeDecision): Promise<void> {
    const found = await findAttestation(tx, attestationId);
    if (found) await this.cases.lock(tx, found.caseId);
  }

  async apply(tx: Tx, change: DisputeDecision, { id, reason }: ApprovedProposal): Promise<void> {
    const { attestationId } = change;
    const found = await findAttestation(tx, attestationId);
    if (!found || tx.actor.kind !== 'person') throw new Error('what was to be decided is gone');
    const { caseId, milestone } = found;
    const scene = await this.disputes.open(tx, { caseId, milestone, attestationId });
    const end = { amount: BigInt(change.amount), text: reason, settlementNo: null, proposalId: id };
    await this.settle.execute(tx, scene, { ...end, personId: tx.actor.personId });
  }
}
