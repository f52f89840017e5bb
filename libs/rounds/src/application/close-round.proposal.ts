import { addCalendarDays } from '@samraad/deadlines';
import { formatDayYear, type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { ChangeRound, lockRound, RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ClosingReader, type RoundClosing } from './closing.reader';
import { TellOfRound } from './tell-of-round';

/** Which round takes no more requests after which day. */
export const closeRoundChange = z.strictObject({ roundId: z.uuid(), lastDay: z.iso.date() });
export type CloseRoundChange = z.infer<typeof closeRoundChange>;

/**
 * Both central sides close a round before its time (domain.md §1): its last day for requests is another, and the closing that any
 * round has comes the night after it.
 */
@Injectable()
export class CloseRoundProposal extends ProposalKind<CloseRoundChange, RoundClosing> {
  readonly kind = 'round.close';
  readonly pair = 'central';
  readonly change = closeRoundChange;

  constructor(
    private readonly closing: ClosingReader,
    private readonly rounds: RoundReader,
    private readonly changing: ChangeRound,
    private readonly tell: TellOfRound,
  ) {
    super();
  }

  subjects({ roundId }: CloseRoundChange) {
    return [`round:${roundId}`];
  }

  facts(db: Queryable, { roundId }: CloseRoundChange): Promise<RoundClosing | null> {
    return this.closing.find(db, roundId);
  }

  /** Its days and its rule for what is left; how much is left moves every day, and is reckoned when it is closed. */
  ground({ requestsTo, carriesOver, next }: RoundClosing) {
    return { requestsTo, carriesOver, next: next?.id ?? '' };
  }

  check({ lastDay }: CloseRoundChange, { today, requestsFrom, requestsTo }: RoundClosing): Refusal | null {
    if (requestsTo < today) return refusal('rounds.closed-already', { day: formatDayYear(requestsTo) });
    if (requestsFrom > today) return refusal('rounds.close-unopened');
    if (lastDay < today) return refusal('rounds.close-in-the-past');
    return lastDay < requestsTo
      ? null
      : refusal('rounds.close-not-sooner', { day: formatDayYear(requestsTo) });
  }

  title({ lastDay }: CloseRoundChange, { name }: RoundClosing) {
    return t('rounds.close-title', { name, day: formatDayYear(lastDay) });
  }

  override lock(tx: Tx, { roundId }: CloseRoundChange): Promise<void> {
    return lockRound(tx, roundId);
  }

  async apply(
    tx: Tx,
    { roundId, lastDay }: CloseRoundChange,
    { id: proposalId }: ApprovedProposal,
  ): Promise<void> {
    const { rules, ...round } = await this.rounds.byId(tx, roundId);
    // A model nobody has chosen by then is no longer asked for.
    const modelChoiceBy = round.modelChoiceBy < lastDay ? round.modelChoiceBy : lastDay;
    const days = { ...daysOf(round), requestsTo: lastDay, modelChoiceBy };
    const from = addCalendarDays(lastDay, 1);
    await this.changing.execute(tx, {
      ...{ roundId, from, days, rules, rulesChange: false, newThemes: [], proposalId },
    });
    await this.tell.closes(tx, roundId, { proposalId, name: round.name, lastDay });
  }
}

const daysOf = ({
  name,
  requestsFrom,
  requestsTo,
  lastDeliveryDay,
  modelChoiceBy,
}: Pick<RoundClosing, 'name' | 'requestsFrom' | 'requestsTo' | 'lastDeliveryDay' | 'modelChoiceBy'>) => ({
  name,
  requestsFrom,
  requestsTo,
  lastDeliveryDay,
  modelChoiceBy,
});
