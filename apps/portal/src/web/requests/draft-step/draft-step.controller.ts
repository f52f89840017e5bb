import { join } from 'node:path';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { refuse } from '@samraad/platform';
import type { Response } from 'express';
import { Act, Acts, Pages, parseForm, redirect, version, type PortalRequest } from '../../shell';
import { DeskReader } from '../desk/desk.reader';
import { SurroundingsReader } from '../desk/surroundings.reader';
import { requestPaths, stepKeys } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentStep, type StepVisit } from './draft-step.presenter';
import { afterStep } from './next-step';
import { SaveStep } from './save-step';
import type { DraftStep } from './step';
import { steps } from './steps';

const template = join(__dirname, 'draft-step.hbs');

/** The pages of a draft: each asks one thing, is saved as it is left, and is kept when somebody else was faster. */
@ApiExcludeController()
@Controller()
export class DraftStepController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: DeskReader,
    private readonly surroundings: SurroundingsReader,
    private readonly save: SaveStep,
  ) {}

  @Get(requestPaths.step(':caseId', ':step'))
  @Act('requests.edit')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param() { caseId, step: key }: { caseId: string; step: string },
    @Query('til') to: unknown,
  ): Promise<void> {
    await this.render(req, res, stepOf(key), caseId, { fromCheck: to === 'gennemse' });
  }

  @Post(requestPaths.step(':caseId', ':step'))
  @Act('requests.edit')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param() { caseId, step: key }: { caseId: string; step: string },
  ): Promise<void> {
    const step = stepOf(key);
    const desk = await this.surroundings.around(await this.desks.open(caseId));
    const form = parseForm(step.form(desk).extend({ version }), req.body);
    const visit = { fromCheck: form.typed['til'] === 'gennemse', typed: form.typed };
    if (!form.ok) return this.render(req, res, step, caseId, { ...visit, errors: form.errors });
    const { version: seen, ...data } = form.data as { version: number };
    const command = step.command(data as never, desk);
    const done = await this.acts.attempt(
      req,
      (tx) => this.save.execute(tx, { caseId, version: seen }, command),
      step.errorFields,
    );
    if (!done.ok) return this.render(req, res, step, caseId, { ...visit, errors: done.errors });
    const saved = await this.desks.open(caseId);
    redirect(res, afterStep(step.key, saved, { to: form.typed['til'], then: form.typed['then'] }));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    step: DraftStep,
    caseId: string,
    visit: StepVisit,
  ): Promise<void> {
    const desk = await this.surroundings.around(await this.desks.open(caseId));
    if (!isOpen(desk)) return redirect(res, requestPaths.case(caseId));
    const page = presentStep(step, desk, visit);
    await this.pages.render(req, res, template, { title: page.head.title, page, errors: visit.errors });
  }
}

function stepOf(key: string): DraftStep {
  const known = stepKeys.find((one) => one === key);
  return known ? steps[known] : refuse('platform.not-found', {}, 404);
}
