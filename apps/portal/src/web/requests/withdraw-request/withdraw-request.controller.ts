import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { WithdrawRequest } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, type PortalRequest, type Typed } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { withdrawForm } from './withdraw-request.form';
import { presentWithdraw } from './withdraw-request.presenter';

const template = join(__dirname, 'withdraw-request.hbs');

/** The parties take their request back. */
@ApiExcludeController()
@Controller()
export class WithdrawRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly withdraw: WithdrawRequest,
  ) {}

  @Get(requestPaths.withdraw(':caseId'))
  @Act('requests.withdraw')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.withdraw(':caseId'))
  @Act('requests.withdraw')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(withdrawForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, async (tx) => {
      await this.withdraw.execute(tx, { caseId, ...form.data });
      return null;
    });
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, requestPaths.list());
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const page = presentWithdraw(await this.desks.open(caseId), typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
