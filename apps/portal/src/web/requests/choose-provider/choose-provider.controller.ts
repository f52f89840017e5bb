import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ChoiceUseCases } from './choice.use-cases';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
import { Act, Acts, Pages, parseForm, redirect, type PortalRequest } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { confirmForm, proposeForm } from './choose-provider.form';
import { presentChooseProvider } from './choose-provider.presenter';
import { OffersReader } from './offers.reader';

const template = join(__dirname, 'choose-provider.hbs');

/** One side proposes a provider, the other says yes: beside the signed content. */
@ApiExcludeController()
@Controller()
export class ChooseProviderController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly offers: OffersReader,
    private readonly desks: DeskReader,
    private readonly choice: ChoiceUseCases,
  ) {}

  @Get(requestPaths.provider(':caseId'))
  @Act('requests.choose-provider')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId, []);
  }

  @Post(requestPaths.provider(':caseId'))
  @Act('requests.choose-provider')
  async propose(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(proposeForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.errors);
    const done = await this.acts.attempt(req, (tx) =>
      this.choice.propose.execute(tx, { caseId, ...form.data }),
    );
    if (!done.ok) return this.render(req, res, caseId, done.errors);
    redirect(res, requestPaths.provider(caseId));
  }

  @Post(requestPaths.confirmProvider(':caseId'))
  @Act('requests.confirm-provider')
  async confirm(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(confirmForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.errors);
    const done = await this.acts.attempt(req, (tx) =>
      this.choice.confirm.execute(tx, { caseId, ...form.data }),
    );
    if (!done.ok) return this.render(req, res, caseId, done.errors);
    redirect(res, done.value.complete ? requestPaths.receipt(caseId) : requestPaths.provider(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    errors: ErrorItem[],
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    const side = req.caseRelations?.has('management') ? 'management' : 'employees';
    const page = presentChooseProvider(desk, await this.offers.of(desk), side, errors);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors, wide: true });
  }
}
