import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { EndorsementQueueQuery } from '@samraad/requests';
import type { Response } from 'express';
import { Act, Pages, viewerOf, type PortalRequest } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import { presentEndorsementQueue } from './endorsement-queue.presenter';

const template = join(__dirname, 'endorsement-queue.hbs');

/** An anchor's own queue, with what has passed on to the Hovedudvalg's chairs. */
@ApiExcludeController()
@Controller()
export class EndorsementQueueController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly queue: EndorsementQueueQuery,
  ) {}

  @Get(endorsementPaths.queue())
  @Act('requests.list-endorsements')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const anchor = viewer.roles.some(({ role }) => role === 'anchor');
    const page = presentEndorsementQueue(await this.queue.of(this.db, viewer), anchor);
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }
}
