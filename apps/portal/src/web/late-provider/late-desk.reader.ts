import { Injectable } from '@nestjs/common';
import type { ClockKind, ClockView } from '@samraad/deadlines';
import { mayLeaveProvider, type PromisesOfCase } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import type { CaseLine } from '../cases/case-line.presenter';
import { CaseLineReader } from '../cases/case-line.reader';
import type { PortalRequest } from '../shell';
import { LateFactsReader } from './late-facts.reader';

/** A case with what is late in it. */
export interface LateOnDesk {
  readonly facts: CaseFacts;
  readonly line: CaseLine;
  readonly now: Date;
  readonly providerName: string;
  /** Of the present provider. */
  readonly clocks: readonly ClockView[];
  readonly promises: PromisesOfCase;
  /** The clock a new day can be agreed for; null when nothing is late. */
  readonly lateClock: ClockKind | null;
}

/** Opens a case for the pages about what is late. */
@Injectable()
export class LateDeskReader {
  constructor(
    private readonly about: LateFactsReader,
    private readonly lines: CaseLineReader,
  ) {}

  /** 404 when there is no such case. */
  async open(req: PortalRequest): Promise<LateOnDesk> {
    const caseId = req.caseId ?? '';
    return { ...(await this.about.read(caseId)), ...(await this.lines.of(req, caseId)) };
  }

  /** 409 unless the provider may be left. */
  async forLeaving(req: PortalRequest): Promise<LateOnDesk> {
    const desk = await this.open(req);
    orRefuse(mayLeaveProvider({ ...desk.facts, clocks: desk.clocks }));
    return desk;
  }
}
