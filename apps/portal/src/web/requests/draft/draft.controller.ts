import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ResubmitRequest } from '@samraad/requests';
import type { Response } from 'express';
import { Act, Acts, Pages, redirect, type PortalRequest } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentDraft } from './draft.presenter';

const template = join(__dirname, 'draft.hbs');

/** The task list of a draft; a request that is sent has its case page instead. */
@ApiExcludeController()
@Controller()
export class DraftController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly resubmit: ResubmitRequest,
  ) {}

  @Get(requestPaths.draft(':caseId'))
  @Act('requests.edit')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desks.open(caseId);
    if (!isOpen(desk)) return redirect(res, requestPaths.case(caseId));
    const page = presentDraft(desk);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }

  @Post(requestPaths.resubmit(':caseId'))
  @Act('requests.resubmit')
  async sendAgain(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.acts.run(req, async (tx) => {
      await this.resubmit.execute(tx, { caseId });
      return null;
    });
    redirect(res, requestPaths.draft(caseId));
  }
}
