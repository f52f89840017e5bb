import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest } from '../../shell';
import { CaseEvaluations } from '../case-evaluations';
import { evaluationPaths } from '../evaluations.paths';
import { presentOverview } from './overview.presenter';

const template = join(__dirname, 'overview.hbs');

/** Both evaluations of a case: who has answered, and what comes. */
@ApiExcludeController()
@Controller()
export class EvaluationOverviewController {
  constructor(
    private readonly pages: Pages,
    private readonly evaluations: CaseEvaluations,
  ) {}

  @Get(evaluationPaths.overview(':caseId'))
  @Act('evaluations.read')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const about = orNotFound(await this.evaluations.heading(req));
    const page = presentOverview(about, await this.evaluations.all(req));
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
