import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest, viewerOf } from '../../shell';
import { casePaths } from '../cases.paths';
import { CasePageReader } from './case-page.reader';
import { presentCasePage } from './case-page.presenter';

const template = join(__dirname, 'case-page.hbs');

/** One case: where it is, whose turn it is, by when, and what happened. */
@ApiExcludeController()
@Controller()
export class CasePageController {
  constructor(
    private readonly pages: Pages,
    private readonly reader: CasePageReader,
  ) {}

  @Get(casePaths.case(':caseId'))
  @Act('requests.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const facts = orNotFound(await this.reader.read(caseId));
    const relations = req.caseRelations ?? new Set();
    const { personId, roles } = viewerOf(req);
    const viewer = { personId, roles, relations };
    const page = presentCasePage({
      ...facts,
      relations,
      viewer,
      wholeTimeline: req.query['forloeb'] === 'alt',
    });
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
