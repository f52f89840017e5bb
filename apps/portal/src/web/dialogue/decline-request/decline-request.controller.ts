import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DeclineRequest, everSentContract, mayDecline } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import type { Response } from 'express';
import { type ErrorItem, Fields } from '../../../views';
import {
  Act,
  Acts,
  newSubmission,
  Pages,
  parseForm,
  type PortalRequest,
  redirect,
  type Typed,
} from '../../shell';
import { CaseDesk } from '../case-desk';
import { dialoguePaths } from '../dialogue.paths';
import { declineForm } from './decline-request.form';
import { presentDeclineRequest } from './decline-request.presenter';

const template = join(__dirname, 'decline-request.hbs');

/** The provider says no, with a reason. */
@ApiExcludeController()
@Controller()
export class DeclineRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly decline: DeclineRequest,
  ) {}

  @Get(dialoguePaths.decline(':caseId'))
  @Act('dialogue.decline')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(dialoguePaths.decline(':caseId'))
  @Act('dialogue.decline')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(declineForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    await this.acts.run(req, (tx) => this.decline.execute(tx, { caseId, ...form.data }));
    // The case is no longer the provider's to see.
    redirect(res, dialoguePaths.inbox);
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    orRefuse(mayDecline(desk.facts, everSentContract(desk.clocks)));
    const page = presentDeclineRequest(desk, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
