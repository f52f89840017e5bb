import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { notWritten } from '../../domain/openings/opening.rules';
import { saveVouched } from '../../persistence/opening-hosts.store';
import { OpeningSeat } from './opening-seat';
import { OpeningsTold } from './openings-told';

/** Of whom one says that they are of one's own side. */
export interface VouchForColleagueCommand {
  readonly caseId: string;
  readonly personId: string;
}

/** Somebody of a side speaks for a colleague whom the other side invited: from then on they share what the side has written. */
@Injectable()
export class VouchForColleague {
  constructor(
    private readonly seat: OpeningSeat,
    private readonly told: OpeningsTold,
  ) {}

  /** 403 for who needs somebody to speak for themselves, 404 for who is not of one's own side, 409 where nobody needs to speak for them, or both are open. */
  async execute(tx: Tx, { caseId, personId }: VouchForColleagueCommand): Promise<void> {
    const lock = await this.seat.claim(tx, caseId);
    const obstacle = notWritten(lock.pair);
    if (obstacle) throw new Refused(obstacle);
    const { side, unitId, personId: by } = lock.acting;
    const own = lock.facts.parties.filter((one) => one.unitId === unitId && one.side === side);
    if (!own.some((one) => one.personId === personId)) refuse('platform.not-found', {}, 404);
    // Whoever is outside brings nobody in.
    if (lock.outside.includes(by)) refuse('openings.not-vouched', {}, 403);
    if (!lock.outside.includes(personId) || !(await saveVouched(tx, { unitId, personId, by })))
      refuse('openings.vouched-already', {}, 409);
    this.told.audit(tx, lock, 'openings.colleague-vouched');
  }
}
