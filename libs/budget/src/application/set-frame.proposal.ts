import { Injectable } from '@nestjs/common';
import { formatMoney, isRefusal, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { type SetFrameChange, setFrameChange } from '../domain/frame-changes';
import { planTranches, type TranchePlan } from '../domain/tranches.rules';
import { type FramePlaceFacts, placeFacts } from '../persistence/frame-place.store';
import { SetFrame } from './set-frame';

/** What the page of a frame to be set states. */
export interface SetFrameFacts extends FramePlaceFacts {
  /** Øre, of all tranches. */
  readonly total: string;
}

const plan = ({ tranches }: SetFrameChange): TranchePlan[] =>
  tranches.map(({ amount, ...rest }) => ({ ...rest, amount: BigInt(amount) }));

/** Both central sides set a provider's frame in a round (domain.md §10). */
@Injectable()
export class SetFrameProposal extends ProposalKind<SetFrameChange, SetFrameFacts> {
  readonly kind = 'frame.set';
  readonly pair = 'central';
  readonly change = setFrameChange;

  constructor(private readonly setFrame: SetFrame) {
    super();
  }

  subjects({ roundId, providerId }: SetFrameChange) {
    return [`round:${roundId}`, `provider:${providerId}`];
  }

  async facts(db: Queryable, change: SetFrameChange): Promise<SetFrameFacts | null> {
    const place = await placeFacts(db, change);
    const total = plan(change).reduce((sum, { amount }) => sum + amount, 0n);
    return place && { ...place, total: total.toString() };
  }

  ground({ set, serves }: SetFrameFacts) {
    return { set, serves };
  }

  check(change: SetFrameChange, { set, serves, over }: SetFrameFacts): Refusal | null {
    if (!serves) return refusal('budget.not-in-round');
    if (set) return refusal('budget.frame-already-set');
    if (over) return refusal('budget.round-over');
    const planned = planTranches(plan(change));
    return isRefusal(planned) ? planned : null;
  }

  title(_change: SetFrameChange, { provider, round, total }: SetFrameFacts) {
    return t('budget.set-title', { provider, round, amount: formatMoney(BigInt(total)) });
  }

  async apply(tx: Tx, change: SetFrameChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const { roundId, providerId } = change;
    await this.setFrame.execute(tx, { roundId, providerId, tranches: plan(change), demo: false, proposalId });
  }
}
