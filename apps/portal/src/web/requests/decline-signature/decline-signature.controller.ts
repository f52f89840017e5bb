import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DeclineSignature } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, viewerOf, type PortalRequest, type Typed } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isAsked } from '../shared/signing-sides';
import { declineForm } from './decline-signature.form';
import { presentDecline } from './decline-signature.presenter';

const template = join(__dirname, 'decline-signature.hbs');

/** Saying no, with a reason. */
@ApiExcludeController()
@Controller()
export class DeclineSignatureController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly decline: DeclineSignature,
  ) {}

  @Get(requestPaths.decline(':caseId'))
  @Act('requests.decline-signature')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.decline(':caseId'))
  @Act('requests.decline-signature')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(declineForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, async (tx) => {
      await this.decline.execute(tx, { caseId, ...form.data });
      return null;
    });
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, requestPaths.draft(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    if (!isAsked(desk.request, viewerOf(req).personId)) return redirect(res, requestPaths.sign(caseId));
    const page = presentDecline(desk, typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
