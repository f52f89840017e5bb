import { formatDayYear, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { ChangeRound, lockRound } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkChange, type RunningRound } from '../domain/check-change';
import { planHash, planText, type RoundPlan } from '../domain/round-plan';
import { endDraft, lockDraft } from '../persistence/round-draft.store';
import { AskForTexts } from './ask-for-texts';
import { openRoundChange } from './open-round.proposal';
import { type DraftOnDesk, RoundDesk } from './round-desk.reader';
import { TellOfRound } from './tell-of-round';

/** Which round is to go on by which text: the draft, as it was read through. */
export const changeRoundChange = openRoundChange.extend({ roundId: z.uuid() });
export type ChangeRoundChange = z.infer<typeof changeRoundChange>;

/** Both central sides decide that a running round goes on by another text, from a day (domain.md §1): what has begun keeps its own. */
@Injectable()
export class ChangeRoundProposal extends ProposalKind<ChangeRoundChange, DraftOnDesk> {
  readonly kind = 'round.change';
  readonly pair = 'central';
  readonly change = changeRoundChange;

  constructor(
    private readonly desk: RoundDesk,
    private readonly changing: ChangeRound,
    private readonly tell: TellOfRound,
    private readonly texts: AskForTexts,
  ) {
    super();
  }

  subjects({ draftId, roundId }: ChangeRoundChange) {
    return [`round-draft:${draftId}`, `round:${roundId}`];
  }

  facts(db: Queryable, { draftId }: ChangeRoundChange): Promise<DraftOnDesk | null> {
    return this.desk.find(db, draftId);
  }

  /** Its text, and the text it is a change of: how many cases it touches may move. */
  ground({ plan, state, change }: DraftOnDesk) {
    return { plan: planText(plan), state, before: change ? wordsOf(change.before) : '' };
  }

  check({ hash, roundId }: ChangeRoundChange, facts: DraftOnDesk): Refusal | null {
    if (facts.change?.roundId !== roundId) return refusal('rounds.draft-is-round');
    if (facts.state !== 'draft') return refusal('rounds.draft-ended', {}, 409);
    if (planHash(facts.plan) !== hash) return refusal('rounds.draft-moved', {}, 409);
    return checkChange(facts.plan, facts.around, facts.change)[0]?.refusal ?? null;
  }

  title(_change: ChangeRoundChange, { plan, change }: DraftOnDesk) {
    const name = change?.before.name ?? plan.name;
    return t('rounds.change-title', { name, from: formatDayYear(plan.validFrom ?? '') });
  }

  override async lock(tx: Tx, { draftId, roundId }: ChangeRoundChange): Promise<void> {
    await lockDraft(tx, draftId);
    await lockRound(tx, roundId);
  }

  async apply(tx: Tx, { draftId }: ChangeRoundChange, { id: proposalId }: ApprovedProposal): Promise<void> {
    const draft = await this.desk.find(tx, draftId);
    if (!draft?.change) throw new Error('the change was there when it was locked');
    const { plan, change } = draft;
    const { roundId, before } = change;
    const from = plan.validFrom ?? '';
    const changed = changedOf(plan, before);
    await this.changing.execute(tx, { roundId, from, proposalId, ...changed });
    await endDraft(tx, draftId, 'decided');
    await this.tell.changed(tx, roundId, { proposalId, name: plan.name, from });
    if (changed.newThemes.length > 0) await this.texts.execute(tx, roundId);
  }
}

/** A round's text but for its providers, whose frames may move meanwhile. */
const wordsOf = (plan: RoundPlan): string => planText({ ...plan, providers: [] });

/** What of the text is to be written: days, rules, and the themes that join. */
function changedOf(plan: RoundPlan, before: RunningRound['before']) {
  const { name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, rules } = plan;
  return {
    days: { name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy },
    rules,
    rulesChange: wordsOf({ ...before, rules }) !== wordsOf(before),
    newThemes: plan.themes.slice(before.themes.length),
  };
}
