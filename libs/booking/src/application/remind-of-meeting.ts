import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { remindAt } from '../domain/remind-at';
import { remindKey } from '../domain/work-keys';
import type { Meeting } from '../persistence/meeting.entity';

type Timed = Pick<Meeting, 'id' | 'caseId' | 'startsAt' | 'sequence'>;

/** Everybody who comes is reminded the morning of the working day before. */
@Injectable()
export class RemindOfMeeting {
  /** Nothing when that morning has been: whoever books for tomorrow knows it. */
  async plan(tx: Tx, { id, caseId, startsAt, sequence }: Timed): Promise<void> {
    const dueAt = remindAt(startsAt);
    if (dueAt <= (await tx.now())) return;
    await tx.schedule({
      kind: 'booking.remind',
      key: remindKey(id, sequence),
      dueAt,
      data: { caseId, meetingId: id },
    });
  }

  async again(tx: Tx, before: Timed, after: Timed): Promise<void> {
    await this.never(tx, before);
    await this.plan(tx, after);
  }

  async never(tx: Tx, { id, sequence }: Timed): Promise<void> {
    await tx.unschedule(remindKey(id, sequence));
  }
}
