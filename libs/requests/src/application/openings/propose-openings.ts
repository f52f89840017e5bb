import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { Refused, type Tx } from '@samraad/platform';
import { proposeObstacle } from '../../domain/openings/opening.rules';
import { openingsProposedMail } from '../../mail/openings-proposed.mail';
import { insertOpenings } from '../../persistence/opening.store';
import { OpeningSeat } from './opening-seat';
import { OpeningsTold } from './openings-told';

/** Either side of the coordinating workplace asks that both write their view alone first. Nobody has to: dropping takes both. */
@Injectable()
export class ProposeOpenings {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly told: OpeningsTold,
  ) {}

  /** 409 when they are being written already; `side` only for who holds roles on both. */
  async execute(tx: Tx, { caseId, side }: { caseId: string; side?: Side | undefined }): Promise<void> {
    const lock = await this.seat.claim(tx, caseId, side);
    const obstacle = proposeObstacle(lock.pair, lock.facts.unitIds);
    if (obstacle) throw new Refused(obstacle);
    await insertOpenings(tx, caseId, lock.acting);
    this.told.audit(tx, lock, 'openings.proposed');
    await this.told.tell(tx, lock, openingsProposedMail, 'openings-proposed');
  }
}
