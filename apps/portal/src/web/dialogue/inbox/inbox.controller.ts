import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProviderInboxQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest, viewerOf } from '../../shell';
import { dialoguePaths } from '../dialogue.paths';
import { pageSize, readInboxQuestion } from './inbox.form';
import { presentInbox } from './inbox.presenter';

const template = join(__dirname, 'inbox.hbs');

/** A provider's cases by due date, with both clocks. */
@ApiExcludeController()
@Controller()
export class InboxController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly inbox: ProviderInboxQuery,
  ) {}

  @Get(dialoguePaths.inbox)
  @Act('dialogue.inbox')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const { personId, roles } = viewerOf(req);
    const providerId = orNotFound(roles.find((held) => held.providerId !== null)?.providerId);
    const question = readInboxQuestion(query);
    const { filter, search, page } = question;
    const asked = { providerId, personId, filter, search, limit: pageSize, offset: (page - 1) * pageSize };
    const inbox = await this.inbox.list(this.db, asked);
    const context = { viewer: { personId, roles }, now: await readDomainTime(this.db) };
    const model = presentInbox(inbox, question, context);
    await this.pages.render(req, res, template, { title: model.head.title, page: model, wide: true });
  }
}
