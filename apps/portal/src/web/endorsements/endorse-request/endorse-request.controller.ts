import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EndorseRequest, ReturnRequest } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { DeskReader } from '../../requests/desk/desk.reader';
import { Act, Acts, Pages, parseForm, redirect, viewerOf, type PortalRequest, type Typed } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import { endorseForm, returnForm } from './endorse-request.form';
import { ownEndorsements, presentEndorseRequest } from './endorse-request.presenter';

const template = join(__dirname, 'endorse-request.hbs');

/** The central anchor (or, when overdue, the Hovedudvalg's chairs) endorses or returns a signed request. */
@ApiExcludeController()
@Controller()
export class EndorseRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly endorse: EndorseRequest,
    private readonly giveBack: ReturnRequest,
  ) {}

  @Get(endorsementPaths.endorse(':caseId'))
  @Act('requests.endorse')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(endorsementPaths.endorse(':caseId'))
  @Act('requests.endorse')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(endorseForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, (tx) => this.endorse.execute(tx, { caseId, ...form.data }));
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, endorsementPaths.queue());
  }

  @Post(endorsementPaths.return(':caseId'))
  @Act('requests.return')
  async sendBack(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(returnForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, async (tx) => {
      await this.giveBack.execute(tx, { caseId, ...form.data });
      return null;
    });
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, endorsementPaths.queue());
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    const page = presentEndorseRequest(desk, ownEndorsements(desk, viewerOf(req)), typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
