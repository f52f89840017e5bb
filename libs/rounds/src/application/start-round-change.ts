import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader, roundPhaseOn } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { insertDraft } from '../persistence/round-draft.store';
import { authorOf } from './author';
import { RoundPlanReader } from './round-plan.reader';

/** Begins a change of a round that stands, by id or key: its whole text as it is to become, from a day. */
@Injectable()
export class StartRoundChange {
  constructor(
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
  ) {}

  /** `validFrom` is tomorrow unless said. 422 for a round that is over. */
  async execute(
    tx: Tx,
    { round: asked, validFrom }: { readonly round: string; readonly validFrom?: string | null },
  ): Promise<{ readonly id: string }> {
    const today = localDateOf(await tx.now());
    const from = validFrom ?? addCalendarDays(today, 1);
    const round = (await this.rounds.find(tx, asked, from)) ?? refuse('scheme.round-unknown', {}, 404);
    if (roundPhaseOn(round, today) === 'over') refuse('rounds.round-over');
    const plan = { ...(await this.plans.of(tx, round)), validFrom: from };
    const id = await insertDraft(tx, { madeFrom: null, changes: round.id, plan, by: authorOf(tx) });
    tx.audit({
      stream: 'scheme',
      action: 'rounds.change-started',
      facts: { draftId: id, roundId: round.id, name: plan.name, from },
    });
    return { id };
  }
}
