import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EvaluationFiguresQuery, EvaluationListQuery, type EvaluationFigures } from '@samraad/evaluation';
import { followsScheme, type Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { Response } from 'express';
import { pagination } from '../../../views';
import { Act, Pages, viewerOf, type PortalRequest } from '../../shell';
import { evaluationPaths } from '../evaluations.paths';
import { presentEvaluationList } from './list.presenter';

const template = join(__dirname, 'list.hbs');
const perPage = 25;

/** All evaluations a viewer may see, with averages for providers and central parties. */
@ApiExcludeController()
@Controller()
export class EvaluationListController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly lists: EvaluationListQuery,
    private readonly figures: EvaluationFiguresQuery,
  ) {}

  @Get(evaluationPaths.list())
  @Act('evaluations.list')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Query('side') asked: unknown): Promise<void> {
    const viewer = viewerOf(req);
    const number = typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
    const found = await this.lists.list(this.db, viewer, { limit: perPage, offset: (number - 1) * perPage });
    const pages = pagination(
      number,
      Math.max(1, Math.ceil(found.total / perPage)),
      (page) => `${evaluationPaths.list()}?side=${page}`,
    );
    // The auditor knows which there are and what they say together, and opens none.
    const opens = viewer.roles.some(({ role }) => role !== 'auditor');
    const list = presentEvaluationList(found.items, await this.figuresFor(viewer), opens);
    const page = { ...list, pages };
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }

  /** A provider sees its own beside the average of all; a workplace sees its cases only. */
  private async figuresFor(viewer: Viewer): Promise<EvaluationFigures[]> {
    const all = followsScheme(viewer);
    const own = viewer.roles.flatMap(({ providerId }) => (providerId ? [providerId] : []));
    if (!all && own.length === 0) return [];
    const of = all ? undefined : own;
    return [await this.figures.of(this.db, 'satisfaction', of), await this.figures.of(this.db, 'effect', of)];
  }
}
