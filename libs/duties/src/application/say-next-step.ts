import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '@samraad/deadlines';
import { ActingInDialogue } from '@samraad/dialogue';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { checkNextStep, type NextStepAnswer } from '../domain/next-step';
import { insertNextStep } from '../persistence/next-step.store';
import { OwedNow } from './owed-now';

/** `day` is `YYYY-MM-DD`, for the answer that has one; `side` only for who holds roles on both sides. */
export interface SayNextStepCommand {
  readonly caseId: string;
  readonly answer: NextStepAnswer;
  readonly day: LocalDate | null;
  readonly side?: ActMeant['side'];
}

/** Whoever is asked what is next in a case that has gone quiet, or has promised a day, says so. */
@Injectable()
export class SayNextStep {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly owed: OwedNow,
    private readonly rounds: RoundReader,
  ) {}

  /** 409 when the case does not ask it of one's side, 422 for a day that can't be. */
  async execute(tx: Tx, { caseId, answer, day, side }: SayNextStepCommand): Promise<{ id: string }> {
    const { facts, actor } = await this.acting.anyone(tx, caseId, { act: 'duties.say-next-step', side });
    const own = actor.side === 'provider' ? 'provider' : 'parties';
    const { duties, said } = await this.owed.of(tx, caseId);
    const asked = duties.some(
      ({ kind, holder }) => (kind === 'say-next-step' || kind === 'take-next-step') && holder.of === own,
    );
    if (!asked) refuse('duties.next-step-not-asked', {}, 409);
    const lastDay =
      facts.roundId === null ? null : (await this.rounds.byId(tx, facts.roundId)).lastDeliveryDay;
    const on = orRefuse(checkNextStep({ answer, day }, { today: localDateOf(await tx.now()), lastDay }));
    // Each waits for the other: nobody gets any further.
    const both = answer === 'waits' && said?.answer === 'waits' && said.side !== own;
    const one = { id: newId(), caseId, side: own, answer: both ? 'stuck' : answer, day: on } as const;
    await insertNextStep(tx, { ...one, saidBy: actor.personId });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'duties.next-step-said',
      as: { role: actor.role, side: actor.side },
      facts: { answer: one.answer, ...(on === null ? {} : { day: on }) },
    });
    return { id: one.id };
  }
}
