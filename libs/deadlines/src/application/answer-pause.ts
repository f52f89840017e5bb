import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { mayAnswerPause, type PauseSide } from '../domain/pause.rules';
import { movedByPauses, recalculate, type StoredClock } from '../domain/stored-clock';
import { lockOpenClocks, saveClock } from '../persistence/clock.store';
import type { StoredPause } from '../persistence/pause.entity';
import { answerPause, findPause, findPauses } from '../persistence/pause.store';
import { scheduleClock, unscheduleClock } from './clock-work';

/** `by` answers for `side` (the caller has made sure of it). */
export interface AnswerPauseCommand {
  readonly caseId: string;
  readonly pauseId: string;
  readonly confirm: boolean;
  readonly by: string;
  readonly side: PauseSide;
}

/** The other party confirms or refuses a pause (domain.md §6 [ours]). The caller holds the case row. */
@Injectable()
export class AnswerPause {
  /** 404 unknown, 409 answered before, 403 one's own; confirmed, it moves the clocks that count and have not expired. */
  async execute(tx: Tx, command: AnswerPauseCommand): Promise<void> {
    const { caseId, pauseId, by, side } = command;
    const clocks = await lockOpenClocks(tx, caseId);
    const pause = (await findPause(tx, caseId, pauseId)) ?? refuse('deadlines.pause-unknown', {}, 404);
    orRefuse(mayAnswerPause(pause, side));
    const state = command.confirm ? 'confirmed' : 'refused';
    await answerPause(tx, pause, { state, by, side, at: await tx.now() });
    const moved = command.confirm ? await this.move(tx, clocks, pause) : {};
    tx.audit({
      stream: `case:${caseId}`,
      action: `deadlines.pause-${state}`,
      as: { side },
      facts: { pauseId, from: pause.from, to: pause.to, ...moved },
    });
  }

  private async move(
    tx: Tx,
    clocks: readonly StoredClock[],
    pause: StoredPause,
  ): Promise<Record<string, string>> {
    const now = await tx.now();
    const pauses = await findPauses(tx, [pause.caseId]);
    const moved: Record<string, string> = {};
    for (const clock of clocks.filter((one) => movedByPauses(one, now))) {
      const appliedPauses = [...clock.appliedPauses, pause.id];
      const applied = pauses.filter((one) => appliedPauses.includes(one.id));
      const { due, dueDay } = recalculate(clock, applied);
      const next = { ...clock, appliedPauses, dueAt: due, dueDay };
      await saveClock(tx, next);
      if (dueDay === clock.dueDay) continue;
      await unscheduleClock(tx, clock);
      await scheduleClock(tx, next);
      moved[`${clock.kind}Due`] = dueDay;
    }
    return moved;
  }
}
