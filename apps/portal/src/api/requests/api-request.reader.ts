import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { MyRequestsQuery, RequestQuery } from '@samraad/requests';
import { orNotFound, viewerOf, type PortalRequest } from '../../web/shell';
import { contentView, factsView } from './request.view';

/** One request as the API shows it to a viewer. */
@Injectable()
export class ApiRequestReader {
  constructor(
    private readonly db: Database,
    private readonly list: MyRequestsQuery,
    private readonly requests: RequestQuery,
  ) {}

  /** 404 when the viewer stands in no relation to it. */
  async one(req: PortalRequest, caseId: string) {
    const { items } = await this.list.list(this.db, viewerOf(req), { caseId, limit: 1, offset: 0 });
    const row = orNotFound(items[0]);
    const request = orNotFound(await this.requests.one(this.db, caseId));
    return { ...factsView(row), ...contentView(request, row.mayRead) };
  }
}
