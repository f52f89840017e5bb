import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SignRequest } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, viewerOf, type PortalRequest, type Typed } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { signForm } from './sign-request.form';
import { presentSignRequest } from './sign-request.presenter';

const template = join(__dirname, 'sign-request.hbs');

/** Reading and signing the very text that is shown. */
@ApiExcludeController()
@Controller()
export class SignRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly sign: SignRequest,
  ) {}

  @Get(requestPaths.sign(':caseId'))
  @Act('requests.sign')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.sign(':caseId'))
  @Act('requests.sign')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(signForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const { hash } = form.data;
    const done = await this.acts.attempt(req, (tx) => this.sign.execute(tx, { caseId, hash }));
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, requestPaths.receipt(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    const { stage } = desk.request;
    if (stage === 'draft') return redirect(res, requestPaths.draft(caseId));
    if (stage !== 'awaiting_signatures') return redirect(res, requestPaths.receipt(caseId));
    const page = presentSignRequest(desk, viewerOf(req).personId, typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
