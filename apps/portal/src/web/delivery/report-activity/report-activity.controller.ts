import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ReportActivity } from '@samraad/delivery';
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
import { CourseDesk } from '../course-desk';
import { deliveryPaths } from '../delivery.paths';
import { reportActivityForm } from './report-activity.form';
import { presentReportActivity } from './report-activity.presenter';

const template = join(__dirname, 'report-activity.hbs');
const path = deliveryPaths.reportActivity(':caseId', ':activityId');
const fieldOf = {
  'delivery.held-ahead': 'heldOn',
  'delivery.held-before-contract': 'heldOn',
  'delivery.after-last-day': 'heldOn',
};

/** The provider reports an activity as held. */
@ApiExcludeController()
@Controller()
export class ReportActivityController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CourseDesk,
    private readonly reportActivity: ReportActivity,
  ) {}

  @Get(path)
  @Act('delivery.report-activity')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param() ids: Ids): Promise<void> {
    await this.render(req, res, ids);
  }

  @Post(path)
  @Act('delivery.report-activity')
  async send(@Req() req: PortalRequest, @Res() res: Response, @Param() ids: Ids): Promise<void> {
    const { activity } = await this.desk.openActivity(req, ids.activityId);
    const form = parseForm(reportActivityForm, req.body);
    if (!form.ok) return this.render(req, res, ids, form.typed, form.errors);
    const command = { ...form.data, activityId: activity.id };
    const done = await this.acts.attempt(req, (tx) => this.reportActivity.execute(tx, command), fieldOf);
    if (!done.ok) return this.render(req, res, ids, form.typed, done.errors);
    redirect(res, deliveryPaths.course(ids.caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    ids: Ids,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.openActivity(req, ids.activityId);
    const page = presentReportActivity(desk, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

interface Ids {
  readonly caseId: string;
  readonly activityId: string;
}
