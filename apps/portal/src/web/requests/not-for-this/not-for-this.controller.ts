import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, Pages, redirect, type PortalRequest } from '../../shell';
import { type Desk, DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { presentBlocked, presentElsewhere, type NotForThis } from './not-for-this.presenter';

const template = join(__dirname, 'not-for-this.hbs');

/** The two kind refusals of a draft: help of another sort, and an order that comes first. */
@ApiExcludeController()
@Controller()
export class NotForThisController {
  constructor(
    private readonly pages: Pages,
    private readonly desks: DeskReader,
  ) {}

  @Get(requestPaths.elsewhere(':caseId'))
  @Act('requests.edit')
  elsewhere(@Req() req: PortalRequest, @Res() res: Response, @Param('caseId') caseId: string): Promise<void> {
    return this.render(req, res, caseId, presentElsewhere);
  }

  @Get(requestPaths.blocked(':caseId'))
  @Act('requests.edit')
  blocked(@Req() req: PortalRequest, @Res() res: Response, @Param('caseId') caseId: string): Promise<void> {
    return this.render(req, res, caseId, presentBlocked);
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    present: (desk: Desk) => NotForThis | null,
  ): Promise<void> {
    const page = present(await this.desks.open(caseId));
    if (page === null) return redirect(res, requestPaths.draft(caseId));
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
