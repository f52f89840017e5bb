import { join } from 'node:path';
import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaughtMailQuery } from '@samraad/notification';
import { CONFIG, type Config } from '@samraad/platform';
import type { Response } from 'express';
import { allowFrames, showAsFrame } from '../../setup/frame-headers';
import { Act, orNotFound, Pages, type PortalRequest } from '../../web/shell';
import { DemoGuard } from '../demo.guard';
import { demoPaths } from '../demo.paths';
import { presentMail } from './mail.presenter';
import { presentMails } from './mails.presenter';

const listTemplate = join(__dirname, 'mails.hbs');
const mailTemplate = join(__dirname, 'mail.hbs');
const pageSize = 50;

/** The mailbox with every mail the demo sent. */
@ApiExcludeController()
@UseGuards(DemoGuard)
@Controller()
export class DemoMailsController {
  constructor(
    private readonly pages: Pages,
    private readonly mails: CaughtMailQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(demoPaths.mails)
  @Act('demo.mails')
  async list(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const search = typeof query['q'] === 'string' ? query['q'].trim().slice(0, 100) : '';
    const current = Math.min(Math.max(Number.parseInt(String(query['side'] ?? '1'), 10) || 1, 1), 100_000);
    const found = await this.mails.list({
      ...(search && { search }),
      limit: pageSize,
      offset: (current - 1) * pageSize,
    });
    const page = presentMails(found, { search, current, pageSize });
    await this.pages.render(req, res, listTemplate, { title: page.head.title, page, wide: true });
  }

  @Get(demoPaths.mail(':id'))
  @Act('demo.mails')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const mail = orNotFound(await this.mails.one(id));
    allowFrames(res);
    const page = presentMail(mail, this.config.baseUrl);
    await this.pages.render(req, res, mailTemplate, { title: mail.subject, page });
  }

  @Get(demoPaths.mailHtml(':id'))
  @Act('demo.mails')
  async html(@Res() res: Response, @Param('id') id: string): Promise<void> {
    const mail = orNotFound(await this.mails.one(id));
    showAsFrame(res);
    // A link in the mail opens in place of the whole page, not inside the frame.
    res.type('html').send(mail.html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`));
  }
}
