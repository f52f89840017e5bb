import { Injectable } from '@nestjs/common';
import { type PauseReason, ProposePause } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { ActingInDialogue } from './acting-in-dialogue';
import { PauseMails } from './pause-mails';

/** Days `YYYY-MM-DD`, both included; `side` only for who holds roles on both sides. */
export interface AskForPauseCommand {
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: PauseReason;
  readonly side?: 'management' | 'employees';
}

/** A party asks the other one for a pause of the clocks (domain.md §6 [ours]). */
@Injectable()
export class AskForPause {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly propose: ProposePause,
    private readonly mails: PauseMails,
  ) {}

  async execute(tx: Tx, command: AskForPauseCommand): Promise<{ pauseId: string }> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.propose-pause',
      side: command.side,
    });
    const { from, to, reason } = command;
    const asked = { caseId: facts.id, from, to, reason, by: actor.personId, side: actor.side };
    const pauseId = await this.propose.execute(tx, asked);
    await this.mails.proposed(tx, facts, { id: pauseId, from, to }, actor);
    return { pauseId };
  }
}
