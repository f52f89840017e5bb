import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ReportDelivered } from '@samraad/delivery';
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
import { CourseDesk, type CourseOnDesk } from '../course-desk';
import { deliveryPaths } from '../delivery.paths';
import { reportDeliveredForm } from './report-delivered.form';
import { presentReportDelivered } from './report-delivered.presenter';

const template = join(__dirname, 'report-delivered.hbs');
const fieldOf = { 'delivery.amount-missing': 'finalAmount', 'delivery.amount-over-price': 'finalAmount' };

/** The provider reports the whole as delivered, or corrects its report. */
@ApiExcludeController()
@Controller()
export class ReportDeliveredController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CourseDesk,
    private readonly reportDelivered: ReportDelivered,
  ) {}

  @Get(deliveryPaths.reportDelivered(':caseId'))
  @Act('delivery.report-delivered')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const desk = await this.desk.open(req);
    await this.render(req, res, desk, reportedBefore(desk));
  }

  @Post(deliveryPaths.reportDelivered(':caseId'))
  @Act('delivery.report-delivered')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const desk = await this.desk.open(req);
    const form = parseForm(reportDeliveredForm, req.body);
    if (!form.ok) return this.render(req, res, desk, form.typed, form.errors);
    const command = { caseId, ...form.data };
    const done = await this.acts.attempt(req, (tx) => this.reportDelivered.execute(tx, command), fieldOf);
    if (!done.ok) return this.render(req, res, desk, form.typed, done.errors);
    redirect(res, deliveryPaths.course(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    desk: CourseOnDesk,
    typed: Typed,
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const page = presentReportDelivered(desk, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

/** A report being corrected is shown as it was sent. */
function reportedBefore({ course: { report } }: CourseOnDesk): Typed {
  if (!report) return {};
  const ore = (report.finalAmount % 100n).toString().padStart(2, '0');
  return { summary: report.summary, finalAmount: `${report.finalAmount / 100n},${ore}` };
}
