import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AskForSignatures } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, type PortalRequest, type Typed } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { checkForm } from './check-answers.form';
import { presentCheckAnswers } from './check-answers.presenter';

const template = join(__dirname, 'check-answers.hbs');

/** Reading it all through before asking both sides to sign. */
@ApiExcludeController()
@Controller()
export class CheckAnswersController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly ask: AskForSignatures,
  ) {}

  @Get(requestPaths.check(':caseId'))
  @Act('requests.ask-signatures')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.check(':caseId'))
  @Act('requests.ask-signatures')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(checkForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, (tx) => this.ask.execute(tx, { caseId, ...form.data }));
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, requestPaths.sign(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    if (!isOpen(desk)) return redirect(res, requestPaths.case(caseId));
    const page = presentCheckAnswers(desk, typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
