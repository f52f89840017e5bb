import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AskForPause, ReplyToPause } from '@samraad/dialogue';
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
import { pauseAnswerForm, pauseForm } from './pauses.form';
import { presentPauses } from './pauses.presenter';

const template = join(__dirname, 'pauses.hbs');
const fieldOf = {
  'deadlines.pause-ends-before-start': 'to',
  'deadlines.pause-too-long': 'to',
  'deadlines.pause-days-unreadable': 'from',
};

/** Deadlines with their calculation, and pauses in them. */
@ApiExcludeController()
@Controller()
export class PausesController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: CaseDesk,
    private readonly askForPause: AskForPause,
    private readonly replyToPause: ReplyToPause,
  ) {}

  @Get(dialoguePaths.pauses(':caseId'))
  @Act('dialogue.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(dialoguePaths.pauses(':caseId'))
  @Act('dialogue.propose-pause')
  async propose(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(pauseForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, form.typed, form.errors);
    const done = await this.acts.attempt(
      req,
      (tx) => this.askForPause.execute(tx, { caseId, ...form.data }),
      fieldOf,
    );
    if (!done.ok) return this.render(req, res, caseId, form.typed, done.errors);
    redirect(res, dialoguePaths.pauses(caseId));
  }

  @Post(dialoguePaths.answerPause(':caseId'))
  @Act('dialogue.answer-pause')
  async answer(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(pauseAnswerForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, {}, form.errors);
    const { pauseId, answer } = form.data;
    await this.acts.run(req, (tx) =>
      this.replyToPause.execute(tx, { caseId, pauseId, confirm: answer === 'ja' }),
    );
    redirect(res, dialoguePaths.pauses(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desk.open(caseId);
    const pauses = await this.desk.pauses(caseId);
    const atProvider = req.caseRelations?.has('provider') ?? false;
    const page = presentPauses({ desk, pauses, atProvider }, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
