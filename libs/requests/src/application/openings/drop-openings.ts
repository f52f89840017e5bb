import { Injectable } from '@nestjs/common';
import { Refused, type Tx } from '@samraad/platform';
import { type DropOutcome, dropOutcome, notWritten } from '../../domain/openings/opening.rules';
import { openingsDropAskedMail } from '../../mail/openings-drop-asked.mail';
import { openingsDroppedMail } from '../../mail/openings-dropped.mail';
import { openingsKeptMail } from '../../mail/openings-kept.mail';
import { dropOpenings, saveDropAsked } from '../../persistence/opening.store';
import { type OpeningLock, OpeningSeat } from './opening-seat';
import { OpeningsTold } from './openings-told';

/** `drop` false: the side keeps them, or takes its own word back. */
export interface DropOpeningsCommand {
  readonly caseId: string;
  readonly drop: boolean;
}

/** To drop the openings takes both sides; what was written is erased as the second says yes. */
@Injectable()
export class DropOpenings {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly told: OpeningsTold,
  ) {}

  /** Said twice, it is said once. 409 when both are open. */
  async execute(tx: Tx, { caseId, drop }: DropOpeningsCommand): Promise<void> {
    const lock = await this.seat.claim(tx, caseId);
    const obstacle = notWritten(lock.pair);
    if (obstacle) throw new Refused(obstacle);
    await this.settle(tx, lock, dropOutcome(lock.pair?.dropBy ?? null, lock.acting.side, drop));
  }

  private async settle(tx: Tx, lock: OpeningLock, outcome: DropOutcome): Promise<void> {
    const caseId = lock.facts.id;
    switch (outcome) {
      case 'proposed':
        await saveDropAsked(tx, caseId, lock.acting);
        this.told.audit(tx, lock, 'openings.drop-asked');
        return this.told.tell(tx, lock, openingsDropAskedMail, 'openings-drop-asked');
      case 'kept':
        await saveDropAsked(tx, caseId, null);
        this.told.audit(tx, lock, 'openings.kept');
        return this.told.tell(tx, lock, openingsKeptMail, 'openings-kept');
      case 'dropped':
        await dropOpenings(tx, caseId);
        this.told.audit(tx, lock, 'openings.dropped');
        return this.told.tell(tx, lock, openingsDroppedMail, 'openings-dropped');
      case 'nothing':
        return;
    }
  }
}
