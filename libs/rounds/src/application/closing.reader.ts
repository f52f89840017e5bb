import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { type Round, RoundReader, type RoundPhase, roundPhaseOn, useIsKnown } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { isTaking, type LeftOutcome, leftOf, nextRound } from '../domain/carry-over.rules';
import { ClosingQuery, type FrameAtClosing, type OpenAtClosing } from '../read/closing.query';

/** What closing a round comes to, as it stands now: a dry run. Plain JSON. */
export interface RoundClosing {
  readonly roundId: string;
  readonly key: string;
  readonly name: string;
  readonly phase: RoundPhase;
  readonly today: string;
  readonly requestsFrom: string;
  readonly requestsTo: string;
  readonly lastDeliveryDay: string;
  readonly modelChoiceBy: string;
  /** It has opened, and none has after it: drafts, and what is being signed, are its own. */
  readonly taking: boolean;
  /** False where it was over before Samråd began: then nothing is known of its use. */
  readonly known: boolean;
  readonly open: OpenAtClosing;
  readonly carriesOver: boolean;
  readonly next: { readonly id: string; readonly name: string; readonly requestsFrom: string } | null;
  readonly frames: readonly (FrameAtClosing & { readonly left: LeftOutcome })[];
}

/** Reads a round as its closing finds it. Locks nothing. */
@Injectable()
export class ClosingReader {
  constructor(
    private readonly rounds: RoundReader,
    private readonly query: ClosingQuery,
  ) {}

  /** By id or key; null when unknown. */
  async find(db: Queryable, idOrKey: string): Promise<RoundClosing | null> {
    const round = await this.rounds.find(db, idOrKey);
    return round && this.of(db, round);
  }

  async of(db: Queryable, round: Round): Promise<RoundClosing> {
    const today = localDateOf(await domainTimeOf(db));
    const next = nextRound(await this.rounds.all(db), round);
    const taking = isTaking(round, next, today);
    const [open, frames] = await Promise.all([
      this.query.open(db, round.id, taking),
      this.query.frames(db, round.id, next?.id ?? null),
    ]);
    const phase = roundPhaseOn(round, today);
    const carriesOver = round.rules.moneyCarriesOver;
    const { id: roundId, key, name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy } = round;
    return {
      ...{ roundId, key, name, phase, today, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy },
      ...{ taking, known: useIsKnown(round, today, open.numbered), open, carriesOver },
      next: next && { id: next.id, name: next.name, requestsFrom: next.requestsFrom },
      frames: frames.map((one) => ({
        ...one,
        left: leftOf(
          { set: one.set, free: BigInt(one.free), needs: one.needs, next: one.next !== null },
          { carriesOver, over: phase === 'over' },
        ),
      })),
    };
  }
}
