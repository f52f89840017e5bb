import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AcceptRequest, mayAccept } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import type { Response } from 'express';
import { Act, Acts, newSubmission, Pages, type PortalRequest, redirect } from '../../shell';
import { CaseDesk } from '../case-desk';
import { dialoguePaths } from '../dialogue.paths';
import { presentAcceptRequest } from './accept-request.presenter';
import { casePaths } from '../../cases/cases.paths';

const template = join(__dirname, 'accept-request.hbs');

/** The provider takes a request on. */
@ApiExcludeController()
@Controller()
export class AcceptRequestController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly accept: AcceptRequest,
  ) {}

  @Get(dialoguePaths.accept(':caseId'))
  @Act('dialogue.accept')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    orRefuse(mayAccept(desk.facts));
    const page = presentAcceptRequest(desk, newSubmission());
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }

  @Post(dialoguePaths.accept(':caseId'))
  @Act('dialogue.accept')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.acts.run(req, (tx) => this.accept.execute(tx, { caseId }));
    redirect(res, casePaths.case(caseId));
  }
}
