import { Injectable } from '@nestjs/common';
import { endOfDay, type LocalDate } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { chooseByDay, choosingSince } from '../domain/choose-by.rules';
import { lapseChoiceKey } from '../domain/work-keys';
import { findChoosing } from '../persistence/provider-choice.store';
import { findRequest } from '../persistence/request.store';

/** The days in which a case without a provider chooses another, before it lapses (domain.md §6 [ours]). */
@Injectable()
export class ChoosingDays {
  constructor(private readonly rounds: RoundReader) {}

  /** Orders the lapse for when they are over, as they are counted now; answers the last day. The caller holds the case lock. */
  async count(tx: Tx, caseId: string): Promise<LocalDate> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const since = choosingSince(await findChoosing(tx, row));
    const { rules } = await this.rounds.byId(tx, row.round_id ?? '', since);
    const lastDay = chooseByDay(since, rules);
    await tx.schedule({
      kind: 'requests.lapse-choice',
      key: lapseChoiceKey(caseId),
      dueAt: new Date(endOfDay(lastDay).getTime() + 1000),
      data: { caseId },
    });
    return lastDay;
  }

  /** The same where a case is choosing; in other stages nothing is counted. */
  async countAgain(tx: Tx, caseId: string): Promise<void> {
    if ((await findRequest(tx, caseId))?.stage === 'choosing_provider') await this.count(tx, caseId);
  }
}
