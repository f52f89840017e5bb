import { addCalendarDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { EndSigning } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { carryOver, carryOverKey } from '../application/carry-over';
import { closeRound } from '../application/plan-closing';
import { ClosingReader } from '../application/closing.reader';
import { TellOfRound } from '../application/tell-of-round';

/** The night after a round's last day for requests: signatures fall, what is left is looked at, both central sides are told how it stands. */
@Injectable()
export class CloseRoundJob extends DueWorkJob {
  readonly kind = closeRound;

  constructor(
    private readonly rounds: RoundReader,
    private readonly closing: ClosingReader,
    private readonly signing: EndSigning,
    private readonly tell: TellOfRound,
  ) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const round = await this.rounds.find(tx, data.roundId ?? '');
    const now = await tx.now();
    // Its last day may have been moved since: then its closing has been planned anew.
    if (!round || localDateOf(now) <= round.requestsTo) return 'skipped';
    const { id: roundId, name, requestsTo } = round;
    const stood = await this.closing.of(tx, round);
    const at = hourOfDay(addCalendarDays(requestsTo, 1), 0);
    const signing = await this.signing.plan(tx, { roundId, round: name, at });
    await tx.schedule({ kind: carryOver, key: carryOverKey(roundId), dueAt: now, data: { roundId } });
    tx.audit({
      stream: 'scheme',
      action: 'rounds.closed',
      facts: { roundId, name, running: stood.open.running, drafts: stood.open.drafts, signing },
    });
    await this.tell.closed(tx, stood);
    return 'done';
  }
}
