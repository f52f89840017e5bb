import { addCalendarDays, hourOfDay } from '@samraad/deadlines';
import { DomainEvents, type Tx } from '@samraad/platform';
import { RoundChanged, RoundReader } from '@samraad/scheme';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** The due work of the night after a round's last day for requests. */
export const closeRound = 'rounds.close';

/** Sees to it that a round is closed the night after its last day for requests, whichever that becomes. */
@Injectable()
export class PlanClosing implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly rounds: RoundReader,
  ) {}

  onModuleInit(): void {
    this.events.on(RoundChanged, (tx, { roundId }) => this.execute(tx, roundId));
  }

  /** A round that ended before it came here was closed elsewhere. */
  async execute(tx: Tx, roundId: string): Promise<void> {
    const { requestsTo } = await this.rounds.byId(tx, roundId);
    const dueAt = hourOfDay(addCalendarDays(requestsTo, 1), 0);
    const key = `close-round:${roundId}`;
    if (dueAt <= (await tx.now())) return tx.unschedule(key);
    await tx.schedule({ kind: closeRound, key, dueAt, data: { roundId } });
  }
}
