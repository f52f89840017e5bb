import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type DueWork,
  type DueWorkHandler,
  DueWorkHandlers,
  type DueWorkOutcome,
  type Tx,
} from '@samraad/platform';
import type { ClockWarnedEvent } from '../domain/deadlines.events';
import { localDateOf } from '../domain/local-date';
import { isCounting, isOvertaken } from '../domain/stored-clock';
import { workingDaysUntil } from '../domain/working-days';
import { lockClock } from '../persistence/clock.store';

/** Warns before a clock expires; of several warnings caught up at once only the last is given, with the days left then. */
@Injectable()
export class WarnBeforeDue implements DueWorkHandler, OnModuleInit {
  readonly kind = 'deadlines.warn';

  constructor(private readonly handlers: DueWorkHandlers) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const clock = await lockClock(tx, work.data.clockId ?? '');
    const now = await tx.now();
    if (!clock || !isCounting(clock) || isOvertaken(clock, work.key, now)) return 'skipped';
    const event: ClockWarnedEvent = {
      type: 'deadlines.clock-warned',
      clockId: clock.id,
      caseId: clock.caseId,
      kind: clock.kind,
      providerId: clock.providerId,
      dueAt: clock.dueAt,
      dueDay: clock.dueDay,
      workingDaysLeft: workingDaysUntil(localDateOf(now), clock.dueDay, clock.rules.closingDays),
    };
    await tx.publish(event);
    return 'done';
  }
}
