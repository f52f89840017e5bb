import { Injectable } from '@nestjs/common';
import { mayLeaveProvider } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import { CaseLineReader } from '../cases/case-line.reader';
import type { PortalRequest } from '../shell';
import { LateFactsReader } from './late-facts.reader';
import type { LateOnDesk } from './late-on-desk';

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
