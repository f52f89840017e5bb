import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { OrderReader } from '@samraad/requests';
import type { Response } from 'express';
import { type ErrorItem, Fields } from '../../../views';
import {
  Act,
  Acts,
  newSubmission,
  orNotFound,
  Pages,
  parseForm,
  redirect,
  type PortalRequest,
} from '../../shell';
import { dayParts } from '../draft-step/step';
import { requestPaths } from '../requests.paths';
import { stateOrderForm, statementOf } from './state-order.form';
import { StateOrderDesk } from './state-order.desk';
import { presentStateOrder, type StateOrderFacts } from './state-order.presenter';

const template = join(__dirname, 'state-order.hbs');

/** An order that arrives, or is complied with, while the case runs. */
@ApiExcludeController()
@Controller()
export class StateOrderController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly orders: OrderReader,
    private readonly desk: StateOrderDesk,
  ) {}

  @Get(requestPaths.order(':caseId'))
  @Act('requests.state-order')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(requestPaths.order(':caseId'))
  @Act('requests.state-order')
  async save(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(stateOrderForm, req.body);
    if (!form.ok) return this.render(req, res, caseId, { typed: form.typed, errors: form.errors });
    const { statement } = await this.facts(caseId);
    const done = await this.acts.attempt(
      req,
      (tx) => this.desk.state(tx, caseId, statementOf(statement.unitId, form.data)),
      { 'requests.order-day-ahead': 'compliedOn', 'requests.order-day-missing': 'compliedOn' },
    );
    if (!done.ok) return this.render(req, res, caseId, { typed: form.typed, errors: done.errors });
    redirect(res, requestPaths.order(caseId));
  }

  private async facts(caseId: string): Promise<StateOrderFacts> {
    const { request, unitId, unitName } = await this.desk.open(caseId);
    const statements = await this.orders.statements(this.db, caseId);
    const statement = orNotFound(statements.find((one) => one.unitId === unitId));
    const obstacle = await this.orders.obstacle(this.db, caseId);
    return { caseId, title: request.answers.title ?? request.reference, unitName, statement, obstacle };
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    sent: { typed: Record<string, unknown>; errors: ErrorItem[] } | null = null,
  ): Promise<void> {
    const facts = await this.facts(caseId);
    const stored = {
      answer: facts.statement.answer ?? undefined,
      ...dayParts('compliedOn', facts.statement.compliedOn),
    };
    const typed = sent?.typed ?? stored;
    const errors = sent?.errors ?? [];
    const page = presentStateOrder(facts, new Fields(typed, errors), newSubmission(typed));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
