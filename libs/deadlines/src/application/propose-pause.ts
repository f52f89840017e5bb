import { Injectable } from '@nestjs/common';
import { insertRow, newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { type LocalDate, localDateOf } from '../domain/local-date';
import { checkPause, type PauseReason, type PauseSide } from '../domain/pause.rules';
import { anyToPause, isCounting } from '../domain/stored-clock';
import { lockOpenClocks } from '../persistence/clock.store';
import { StoredPause } from '../persistence/pause.entity';

/** Days `YYYY-MM-DD`, both included; `by` acts for `side` (the caller has made sure of it). */
export interface ProposePauseCommand {
  readonly caseId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: PauseReason;
  readonly by: string;
  readonly side: PauseSide;
}

/** Asks the other party for a pause (domain.md §6 [ours]); nothing moves before it is confirmed. The caller holds the case row. */
@Injectable()
export class ProposePause {
  /** Answers the pause's id. 422 for days that make no sense, 409 when no clock counts, or all that do have expired. */
  async execute(tx: Tx, command: ProposePauseCommand): Promise<string> {
    const clocks = await lockOpenClocks(tx, command.caseId);
    const counting = clocks.find(isCounting) ?? refuse('deadlines.no-clock-counts', {}, 409);
    // Confirmed, it would move nothing: a breach is never cured (domain.md §6).
    if (!anyToPause(clocks, await tx.now())) refuse('deadlines.no-clock-counts', {}, 409);
    const now = await tx.now();
    const days = { started: localDateOf(counting.startedAt), today: localDateOf(now) };
    const { from, to } = orRefuse(checkPause(command.from, command.to, days));
    const id = newId();
    await insertRow(tx, StoredPause, {
      id,
      caseId: command.caseId,
      providerId: counting.providerId,
      from,
      to,
      reason: command.reason,
      proposedBy: command.by,
      proposedSide: command.side,
      proposedAt: await tx.now(),
      state: 'proposed',
    });
    tx.audit({
      stream: `case:${command.caseId}`,
      action: 'deadlines.pause-proposed',
      as: { side: command.side },
      facts: { pauseId: id, from, to, reason: command.reason },
    });
    return id;
  }
}
