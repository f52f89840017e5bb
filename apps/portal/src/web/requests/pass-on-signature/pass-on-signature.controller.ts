import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PassOnSignature } from '@samraad/requests';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, viewerOf, type PortalRequest, type Typed } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isAsked } from '../shared/signing-sides';
import { passOnForm } from './pass-on-signature.form';
import { othersWhoMaySign, presentPassOn } from './pass-on-signature.presenter';

const template = join(__dirname, 'pass-on-signature.hbs');

/** Handing the signature to the right representative of one's own side. */
@ApiExcludeController()
@Controller()
export class PassOnSignatureController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly passOn: PassOnSignature,
  ) {}

  @Get(requestPaths.passOn(':caseId'))
  @Act('requests.pass-on')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.passOn(':caseId'))
  @Act('requests.pass-on')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const able = othersWhoMaySign(await this.desks.open(caseId), viewerOf(req).personId);
    const form = parseForm(passOnForm(able.map((one) => one.value)), req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, async (tx) => {
      await this.passOn.execute(tx, { caseId, ...form.data });
      return null;
    });
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
    const { personId } = viewerOf(req);
    const desk = await this.desks.open(caseId);
    if (!isAsked(desk.request, personId)) return redirect(res, requestPaths.sign(caseId));
    const page = presentPassOn(desk, personId, typed, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
