import { Installation, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkRound } from '../domain/check-round';
import { planHash, planText } from '../domain/round-plan';
import { endDraft, lockDraft } from '../persistence/round-draft.store';
import { OpenRound } from './open-round';
import { type DraftOnDesk, RoundDesk } from './round-desk.reader';
import { TellOfRound } from './tell-of-round';

/** Which text is to become a round: the draft, as it was read through. */
export const openRoundChange = z.strictObject({
  draftId: z.uuid(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type OpenRoundChange = z.infer<typeof openRoundChange>;

/** Both central sides decide that a round stands (domain.md §1, §10): the whole text, as one. */
@Injectable()
export class OpenRoundProposal extends ProposalKind<OpenRoundChange, DraftOnDesk> {
  readonly kind = 'round.open';
  readonly pair = 'central';
  readonly change = openRoundChange;

  constructor(
    private readonly installation: Installation,
    private readonly desk: RoundDesk,
    private readonly open: OpenRound,
    private readonly tell: TellOfRound,
  ) {
    super();
  }

  subjects({ draftId }: OpenRoundChange) {
    return [`round-draft:${draftId}`];
  }

  facts(db: Queryable, { draftId }: OpenRoundChange): Promise<DraftOnDesk | null> {
    return this.desk.find(db, draftId);
  }

  ground({ plan, state }: DraftOnDesk) {
    return { plan: planText(plan), state };
  }

  check({ hash }: OpenRoundChange, facts: DraftOnDesk): Refusal | null {
    if (facts.change) return refusal('rounds.draft-is-change');
    if (facts.state !== 'draft') return refusal('rounds.draft-ended', {}, 409);
    if (planHash(facts.plan) !== hash) return refusal('rounds.draft-moved', {}, 409);
    if (facts.keyTaken) return refusal('scheme.round-key-taken', {}, 409);
    if (facts.plan.providers.some(({ key }) => facts.names[key] === undefined)) {
      return refusal('rounds.provider-unknown');
    }
    return checkRound(facts.plan, facts.around)[0]?.refusal ?? null;
  }

  title(_change: OpenRoundChange, { plan }: DraftOnDesk) {
    return t('rounds.open-title', { name: plan.name });
  }

  override async lock(tx: Tx, { draftId }: OpenRoundChange): Promise<void> {
    await lockDraft(tx, draftId);
  }

  async apply(tx: Tx, { draftId }: OpenRoundChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const draft = await this.desk.find(tx, draftId);
    if (!draft) throw new Error('the draft was there when it was locked');
    const { plan } = draft;
    const { demo } = await this.installation.state(tx);
    const roundId = await this.open.execute(tx, plan, { proposalId, demo });
    await endDraft(tx, draftId, 'opened', roundId);
    await this.tell.opened(tx, roundId, plan);
  }
}
