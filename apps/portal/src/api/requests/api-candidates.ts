import { Injectable } from '@nestjs/common';
import { Database, DomainClock } from '@samraad/platform';
import { CandidatesQuery, RequestQuery } from '@samraad/requests';
import { orNotFound } from '../../web/shell';

/** Who may sign or be informed in a case, as the API gives it. */
@Injectable()
export class ApiCandidates {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly requests: RequestQuery,
    private readonly candidates: CandidatesQuery,
  ) {}

  async of(caseId: string) {
    const { workplaces } = orNotFound(await this.requests.one(this.db, caseId));
    const unitIds = workplaces.map((one) => one.unitId);
    const found = await this.candidates.of(this.db, unitIds, await this.clock.now(), caseId);
    return found.map(({ personId, name, role, unitId, unit, side, stated }) => ({
      person: { id: personId, name },
      role,
      unitId,
      unit,
      side,
      stated: stated ?? false,
    }));
  }
}
