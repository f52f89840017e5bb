import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AssignConsultant, ProviderAnswersQuery } from '@samraad/dialogue';
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
import { CaseDesk } from '../case-desk';
import { dialoguePaths } from '../dialogue.paths';
import { assignForm } from './assign-consultant.form';
import { presentAssignConsultant } from './assign-consultant.presenter';
import { casePaths } from '../../cases/cases.paths';

const template = join(__dirname, 'assign-consultant.hbs');

/** Gives a case to a colleague. */
@ApiExcludeController()
@Controller()
export class AssignConsultantController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly assign: AssignConsultant,
    private readonly answers: ProviderAnswersQuery,
  ) {}

  @Get(dialoguePaths.assign(':caseId'))
  @Act('dialogue.assign')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(dialoguePaths.assign(':caseId'))
  @Act('dialogue.assign')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(assignForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(req, (tx) => this.assign.execute(tx, { caseId, ...form.data }), {
      'dialogue.not-at-provider': 'personId',
      'dialogue.note-too-long': 'note',
    });
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, casePaths.case(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    const staff = {
      colleagues: await this.desk.colleagues(desk.facts),
      history: await this.answers.assignments(this.desk.db, caseId, desk.provider?.id ?? ''),
    };
    const page = presentAssignConsultant(desk, staff, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
