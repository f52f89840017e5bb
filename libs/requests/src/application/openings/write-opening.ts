import { Injectable } from '@nestjs/common';
import { Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { openingRead } from '../../domain/openings/opening-answers';
import { writeObstacle, writtenOver } from '../../domain/openings/opening.rules';
import { saveOpening } from '../../persistence/opening.store';
import { AnswerChoices } from '../answer-choices';
import { OpeningSeat } from './opening-seat';

/**
 * One's own side's view as far as it is written; what is left out is not answered. Without the `version` it was written over, what
 * a colleague has answered and it leaves out stands.
 */
export interface WriteOpeningCommand {
  readonly caseId: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly version?: number | undefined;
}

/**
 * Keeps one's own side's opening, half-filled or not. Nothing of it goes into the audit, into the case's movements or to
 * anybody: that it is begun is not the other side's to know.
 */
@Injectable()
export class WriteOpening {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly choices: AnswerChoices,
  ) {}

  /** 409 while it is given in, when there is nothing to write in, or when somebody of the same side was faster. */
  async execute(tx: Tx, { caseId, version, answers: given }: WriteOpeningCommand): Promise<void> {
    const { facts, acting, pair, own } = await this.seat.claim(tx, caseId);
    const obstacle = writeObstacle(pair, own);
    if (obstacle) throw new Refused(obstacle);
    const answers = openingRead(given) ?? refuse('openings.answer-invalid', {}, 422);
    const wrong = answers.theme
      ? await this.choices.obstacle(tx, { themes: [answers.theme] }, facts.unitIds)
      : null;
    if (wrong) throw new Refused(wrong);
    const by = acting.personId;
    const whole = writtenOver(own, { answers, version, by });
    if (whole === null) throw new StaleVersion('opening', version ?? 0, own.version);
    await saveOpening(tx, caseId, acting.side, { answers: whole, by });
  }
}
