import { Injectable } from '@nestjs/common';
import { Database, readDomainTime } from '@samraad/platform';
import { type MyRequestsFilter, MyRequestsQuery, RequestQuery } from '@samraad/requests';
import { CaseStatusQuery } from '@samraad/monitoring';
import { orNotFound, viewerOf, type PortalRequest } from '../../web/shell';
import { contentView, factsView } from './request.view';

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
    const now = await readDomainTime(this.db);
    return { items: items.map((row) => factsView(row, statuses.get(row.id), now)), total };
  }

  /** 404 when the viewer stands in no relation to it. */
  async one(req: PortalRequest, caseId: string) {
    const { items } = await this.mine.list(this.db, viewerOf(req), { caseId, limit: 1, offset: 0 });
    const row = orNotFound(items[0]);
    const request = orNotFound(await this.requests.one(this.db, caseId));
    const status = (await this.statuses.one(this.db, caseId)) ?? undefined;
    const now = await readDomainTime(this.db);
    return { ...factsView(row, status, now), ...contentView(request, row.mayRead) };
  }
}
