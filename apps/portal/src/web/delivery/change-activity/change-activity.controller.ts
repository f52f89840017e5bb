import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CancelActivity, MoveActivity } from '@samraad/delivery';
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
import { cancelActivityForm, moveActivityForm } from './change-activity.form';
import { presentChangeActivity } from './change-activity.presenter';

const template = join(__dirname, 'change-activity.hbs');
const of = (path: (caseId: string, activityId: string) => string) => path(':caseId', ':activityId');
const fieldOf = { 'delivery.planned-behind': 'plannedOn', 'delivery.after-last-day': 'plannedOn' };

/** The provider moves or cancels an activity. */
@ApiExcludeController()
@Controller()
export class ChangeActivityController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CourseDesk,
    private readonly moveActivity: MoveActivity,
    private readonly cancelActivity: CancelActivity,
  ) {}

  @Get(of(deliveryPaths.changeActivity))
  @Act('delivery.plan')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param() ids: Ids): Promise<void> {
    await this.render(req, res, ids);
  }

  @Post(of(deliveryPaths.moveActivity))
  @Act('delivery.plan')
  async move(@Req() req: PortalRequest, @Res() res: Response, @Param() ids: Ids): Promise<void> {
    const { activity } = await this.desk.openActivity(req, ids.activityId);
    const form = parseForm(moveActivityForm, req.body);
    if (!form.ok) return this.render(req, res, ids, form.typed, form.errors);
    const command = { activityId: activity.id, ...form.data };
    const done = await this.acts.attempt(req, (tx) => this.moveActivity.execute(tx, command), fieldOf);
    if (!done.ok) return this.render(req, res, ids, form.typed, done.errors);
    redirect(res, deliveryPaths.course(ids.caseId));
  }

  @Post(of(deliveryPaths.cancelActivity))
  @Act('delivery.plan')
  async cancel(@Req() req: PortalRequest, @Res() res: Response, @Param() ids: Ids): Promise<void> {
    const { activity } = await this.desk.openActivity(req, ids.activityId);
    const form = parseForm(cancelActivityForm, req.body);
    if (!form.ok) return this.render(req, res, ids, form.typed, form.errors);
    const command = { activityId: activity.id, ...form.data };
    const done = await this.acts.attempt(req, (tx) => this.cancelActivity.execute(tx, command));
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
    const page = presentChangeActivity(desk, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

interface Ids {
  readonly caseId: string;
  readonly activityId: string;
}
