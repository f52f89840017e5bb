import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { recordBreach } from '../application/clock-work';
import { breachToRecord } from '../domain/stored-clock';
import { lockClock } from '../persistence/clock.store';

/** Records a breach when a clock has expired uncaught; skipped when it was stopped, closed or moved meanwhile. */
@Injectable()
export class RecordBreach extends DueWorkJob {
  readonly kind = 'deadlines.breach';

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const clock = await lockClock(tx, work.data.clockId ?? '');
    if (!clock || !breachToRecord(clock, await tx.now())) return 'skipped';
    await recordBreach(tx, clock);
    return 'done';
  }
}
