import { Injectable } from '@nestjs/common';
import { type ClockKind, isBreach } from '@samraad/deadlines';
import { mayLeaveProvider, type PromisesOfCase, PromisesReader } from '@samraad/dialogue';
import { Database, orRefuse } from '@samraad/platform';
import { type CaseWithClocks, ClocksOfCase } from '../cases/clocks-of-case.reader';
import type { PortalRequest } from '../shell';

/** A case with what is late in it. */
export interface LateOnDesk extends CaseWithClocks {
  readonly promises: PromisesOfCase;
  /** The clock a new day can be agreed for; null when nothing is late. */
  readonly lateClock: ClockKind | null;
}

/** Reads what is late in a case, and what has been promised about it. */
@Injectable()
export class LateInCase {
  constructor(
    private readonly db: Database,
    private readonly clocks: ClocksOfCase,
    private readonly promises: PromisesReader,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest): Promise<LateOnDesk> {
    const [desk, promises] = await Promise.all([
      this.clocks.open(req),
      this.promises.ofCase(this.db, req.caseId ?? ''),
    ]);
    return { ...desk, promises, lateClock: lateClockOf(desk) };
  }

  /** 409 unless the provider may be left. */
  async forLeaving(req: PortalRequest): Promise<LateOnDesk> {
    const desk = await this.open(req);
    orRefuse(mayLeaveProvider({ ...desk.facts, clocks: desk.clocks }));
    return desk;
  }
}

/** What a new day would be about: the wait for room, else the clock that ran out first. */
function lateClockOf({ facts, clocks }: CaseWithClocks): ClockKind | null {
  if (facts.stage === 'waiting_for_room') return 'contract';
  return clocks.find(({ stoppedAt, state }) => stoppedAt === null && isBreach(state))?.kind ?? null;
}
