import { Injectable } from '@nestjs/common';
import { AnswerPause, ClocksReader } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { ActingInDialogue } from './acting-in-dialogue';
import { PauseMails } from './pause-mails';

/** `side` only for who holds roles on both sides. */
export interface ReplyToPauseCommand {
  readonly caseId: string;
  readonly pauseId: string;
  readonly confirm: boolean;
  readonly side?: 'management' | 'employees';
}

/** The other party says yes or no to a pause; a yes moves the clocks that count (domain.md §6 [ours]). */
@Injectable()
export class ReplyToPause {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly answer: AnswerPause,
    private readonly clocks: ClocksReader,
    private readonly mails: PauseMails,
  ) {}

  /** 404 unknown, 409 answered before, 403 one's own. */
  async execute(tx: Tx, command: ReplyToPauseCommand): Promise<void> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.answer-pause',
      side: command.side,
    });
    const { pauseId, confirm } = command;
    await this.answer.execute(tx, {
      caseId: facts.id,
      pauseId,
      confirm,
      by: actor.personId,
      side: actor.side,
    });
    const pause = (await this.clocks.pausesOf(tx, facts.id)).find((one) => one.id === pauseId);
    if (pause) await this.mails.answered(tx, facts, pause, actor, confirm);
  }
}
