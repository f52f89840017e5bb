import { Injectable } from '@nestjs/common';
import { Database, readDomainTime } from '@samraad/platform';
import { RequestQuery } from '@samraad/requests';
import { CaseStatusQuery, type MyRequestsFilter, MyRequestsQuery } from '@samraad/monitoring';
import { orNotFound, viewerOf, type PortalRequest } from '../../web/shell';
import { contentView, factsView, type Looking } from './request.view';

/** One request as the API shows it to a viewer. */
@Injectable()
export class ApiRequestReader {
  constructor(
    private readonly db: Database,
    private readonly mine: MyRequestsQuery,
    private readonly requests: RequestQuery,
    private readonly statuses: CaseStatusQuery,
  ) {}

  /** The viewer's requests, each with whose turn it is. */
  async list(req: PortalRequest, asked: MyRequestsFilter) {
    const { items, total } = await this.mine.list(this.db, viewerOf(req), asked);
    const statuses = await this.statuses.byIds(
      this.db,
      items.map((row) => row.id),
    );
    const looking = await this.looking(req);
    return { items: items.map((row) => factsView(row, statuses.get(row.id), looking)), total };
  }

  /** 404 when the viewer stands in no relation to it. */
  async one(req: PortalRequest, caseId: string) {
    const [{ items }, found, status, looking] = await Promise.all([
      this.mine.list(this.db, viewerOf(req), { caseId, limit: 1, offset: 0 }),
      this.requests.one(this.db, caseId),
      this.statuses.one(this.db, caseId),
      this.looking(req),
    ]);
    const row = orNotFound(items[0]);
    const request = orNotFound(found);
    return { ...factsView(row, status ?? undefined, looking), ...contentView(request, row.mayRead) };
  }

  private async looking(req: PortalRequest): Promise<Looking> {
    const { personId, roles } = viewerOf(req);
    return { viewer: { personId, roles }, now: await readDomainTime(this.db) };
  }
}
