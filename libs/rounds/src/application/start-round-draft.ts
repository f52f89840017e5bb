import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { newPlan, type NewRound } from '../domain/new-plan';
import { insertDraft } from '../persistence/round-draft.store';
import { RoundPlanReader } from './round-plan.reader';
import { authorOf } from './author';

/** Begins a round's text: from an earlier round, by id or key, or from nothing. */
@Injectable()
export class StartRoundDraft {
  constructor(
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
  ) {}

  async execute(
    tx: Tx,
    { fromRound, ...begun }: NewRound & { readonly fromRound: string | null },
  ): Promise<{ readonly id: string }> {
    if (begun.requestsFrom > begun.requestsTo) refuse('rounds.dates-reversed');
    const round = fromRound === null ? null : await this.rounds.byKey(tx, fromRound);
    const plan = newPlan(begun, round && (await this.plans.of(tx, round)));
    const id = await insertDraft(tx, { madeFrom: round?.id ?? null, changes: null, plan, by: authorOf(tx) });
    tx.audit({
      stream: 'scheme',
      action: 'rounds.draft-started',
      facts: { draftId: id, madeFrom: round?.key ?? null, name: plan.name },
    });
    return { id };
  }
}
