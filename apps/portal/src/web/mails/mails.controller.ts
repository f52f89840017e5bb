import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MailProblemsQuery, ResendMail } from '@samraad/notification';
import type { Response } from 'express';
import type { ErrorItem } from '../../views';
import { Act, Acts, newSubmission, orNotFound, Pages, redirect, type PortalRequest } from '../shell';
import { mailPaths } from './mails.paths';
import { presentMail, presentMails } from './mails.presenter';

const list = join(__dirname, 'mails.hbs');
const one = join(__dirname, 'mail.hbs');
const shown = { limit: 200, offset: 0 };

/** Mails that did not arrive, for the administrator: what it was, why, and a way to send it again. */
@ApiExcludeController()
@Controller()
export class MailsController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly problems: MailProblemsQuery,
    private readonly resend: ResendMail,
  ) {}

  @Get(mailPaths.list())
  @Act('mails.status')
  async all(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const page = presentMails(await this.problems.list(shown));
    await this.pages.render(req, res, list, { title: page.head.title, page });
  }

  @Get(mailPaths.mail(':mailId'))
  @Act('mails.status')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('mailId') mailId: string,
  ): Promise<void> {
    await this.render(req, res, mailId);
  }

  @Post(mailPaths.mail(':mailId'))
  @Act('mails.resend')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('mailId') mailId: string,
  ): Promise<void> {
    const done = await this.acts.attempt(req, async (tx) => {
      await this.resend.execute(tx, { mailId });
      return null;
    });
    if (!done.ok) return this.render(req, res, mailId, done.errors);
    redirect(res, mailPaths.list());
  }

  private async render(
    req: PortalRequest,
    res: Response,
    mailId: string,
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const { items } = await this.problems.list(shown);
    const page = presentMail(orNotFound(items.find((mail) => mail.id === mailId)), newSubmission());
    await this.pages.render(req, res, one, { title: page.head.title, page, errors });
  }
}
