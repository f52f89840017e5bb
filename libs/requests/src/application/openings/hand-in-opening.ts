import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { handInObstacle, takeBackObstacle } from '../../domain/openings/opening.rules';
import { openingsOpenedMail } from '../../mail/openings-opened.mail';
import { saveHandedIn } from '../../persistence/opening.store';
import { AnswerChoices } from '../answer-choices';
import { OpeningSeat } from './opening-seat';
import { OpeningsTold } from './openings-told';

/** `handedIn` false takes it back, which can be done until both are in. */
export interface HandInOpeningCommand {
  readonly caseId: string;
  readonly handedIn: boolean;
}

/**
 * Gives one's own side's opening in. The second opens both, in its own commit; until then neither the audit nor any mail knows of
 * the first.
 */
@Injectable()
export class HandInOpening {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly told: OpeningsTold,
    private readonly choices: AnswerChoices,
  ) {}

  /** 422 while it lacks an answer, 409 when it is given in already, or both are open. */
  async execute(tx: Tx, { caseId, handedIn }: HandInOpeningCommand): Promise<void> {
    const lock = await this.seat.claim(tx, caseId);
    const { pair, acting, own } = lock;
    const obstacle = handedIn ? handInObstacle(pair, own) : takeBackObstacle(pair, own);
    if (obstacle) throw new Refused(obstacle);
    const { theme } = own.answers;
    const gone =
      handedIn && theme ? await this.choices.obstacle(tx, { themes: [theme] }, lock.facts.unitIds) : null;
    if (gone) refuse('openings.theme-gone');
    const opened = await saveHandedIn(tx, caseId, acting.side, handedIn ? acting.personId : null);
    if (!opened) return;
    this.told.audit(tx, lock, 'openings.opened');
    await this.told.tell(tx, lock, openingsOpenedMail, 'openings-opened');
  }
}
