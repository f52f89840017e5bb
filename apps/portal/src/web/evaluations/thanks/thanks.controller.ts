import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { evaluationReading } from '@samraad/evaluation';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest } from '../../shell';
import { CaseEvaluations } from '../case-evaluations';
import { evaluationRoutes, kindOf } from '../evaluations.paths';
import { presentThanks } from './thanks.presenter';

const template = join(__dirname, 'thanks.hbs');

/** Thanks for an answer: it stands, and where the other side is. */
@ApiExcludeController()
@Controller()
export class ThanksController {
  constructor(
    private readonly pages: Pages,
    private readonly evaluations: CaseEvaluations,
  ) {}

  @Get(evaluationRoutes.thanks)
  @Act('evaluations.answer')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param('skema') slug: string): Promise<void> {
    const view = orNotFound(await this.evaluations.one(req, kindOf(slug)));
    const about = orNotFound(await this.evaluations.heading(req));
    const { sides } = evaluationReading(req.caseRelations ?? new Set());
    const page = orNotFound(presentThanks(about, view, sides));
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
