import { Injectable } from '@nestjs/common';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { orNotFound, type PortalRequest, viewerOf } from '../shell';
import { type CaseLine, presentLine } from './case-line.presenter';

/** What a case's pages say first, and the time at which it is said. */
export interface CaseLineNow {
  readonly line: CaseLine;
  readonly now: Date;
}

/** On the very page where it is done, a button that leads there is a riddle. */
function hereAlready({ action: _action, ...line }: CaseLine): CaseLine {
  return line;
}

/** The one sentence about a case for the page that asks: the same on every page of the case. */
@Injectable()
export class CaseLineReader {
  constructor(
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
  ) {}

  /** 404 when there is no such case. */
  async of(req: PortalRequest, caseId: string): Promise<CaseLineNow> {
    const status = orNotFound(await this.statuses.one(this.db, caseId));
    const now = await readDomainTime(this.db);
    const { personId, roles } = viewerOf(req);
    const relations = req.caseRelations ?? new Set();
    const viewer = { personId, roles, relations };
    const line = presentLine(status, { viewer, party: relations.has('party'), now });
    return { line: line.action?.href === req.path ? hereAlready(line) : line, now };
  }
}
