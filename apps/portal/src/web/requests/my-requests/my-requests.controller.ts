import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { mayAct, sideOf } from '@samraad/identity';
import { CaseStatusQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { MyRequestsQuery } from '@samraad/requests';
import type { Response } from 'express';
import { Act, Pages, viewerOf, type PortalRequest } from '../../shell';
import { requestPaths } from '../requests.paths';
import { pageSize, readListAsked } from './my-requests.form';
import { presentMyRequests } from './my-requests.presenter';

const template = join(__dirname, 'my-requests.hbs');

/** The cases the viewer stands in relation to. */
@ApiExcludeController()
@Controller()
export class MyRequestsController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly query: MyRequestsQuery,
    private readonly statuses: CaseStatusQuery,
  ) {}

  @Get(requestPaths.list())
  @Act('requests.list')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const viewer = viewerOf(req);
    const asked = readListAsked(query);
    const { page: number, ...filter } = asked;
    const found = await this.query.list(this.db, viewer, {
      ...filter,
      limit: pageSize,
      offset: (number - 1) * pageSize,
    });
    const statuses = await this.statuses.byIds(
      this.db,
      found.items.map((one) => one.id),
    );
    const mayStart = mayAct('requests.start', viewer) === 'allowed';
    const page = presentMyRequests(found, asked, {
      mayStart,
      statuses,
      viewer,
      party: viewer.roles.some(({ role }) => sideOf(role) !== null),
      now: await readDomainTime(this.db),
    });
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }
}
