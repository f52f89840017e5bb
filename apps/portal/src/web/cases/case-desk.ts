import { Injectable } from '@nestjs/common';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime, Refused } from '@samraad/platform';
import { binObstacle, CaseReader } from '@samraad/requests';
import { orNotFound, type PortalRequest, viewerOf } from '../shell';
import { type CaseLine, presentLine } from './case-line.presenter';
import { type CaseOnDesk, namedParties, viewerOfCase } from './case-on-desk';

/** On the very page where it is done, a button that leads there is a riddle. */
function hereAlready({ action: _action, ...line }: CaseLine): CaseLine {
  return line;
}

/** Lays a case on the desk: a fixed number of statements, whatever the page. What one area adds is read on top of it. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly statuses: CaseStatusQuery,
  ) {}

  /** The case the access guard has let the viewer into; 404 when there is none. */
  async open(req: PortalRequest): Promise<CaseOnDesk> {
    const caseId = req.caseId ?? '';
    const [found, seen, now, names] = await Promise.all([
      this.cases.facts(this.db, caseId),
      this.statuses.one(this.db, caseId),
      readDomainTime(this.db),
      this.cases.names(this.db, caseId),
    ]);
    const [facts, status] = [orNotFound(found), orNotFound(seen)];
    const binned = binObstacle(facts.bin);
    if (binned) throw new Refused(binned);
    const { personId, roles } = viewerOf(req);
    const relations = req.caseRelations ?? new Set();
    const viewer = { personId, roles, relations };
    const line = presentLine(status, { viewer, party: relations.has('party'), now });
    return {
      facts,
      line: line.action?.href === req.path ? hereAlready(line) : line,
      viewer: viewerOfCase(personId, relations, facts),
      provider: status.provider,
      parties: namedParties(facts, names),
      now,
    };
  }
}
