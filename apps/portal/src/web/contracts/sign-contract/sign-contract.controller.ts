import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SignAfterOrderQuestion } from '@samraad/contracts';
import type { Response } from 'express';
import type { ErrorItem } from '../../../views';
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
import { sidesThatSigned } from '../contract-page/contract-turn.presenter';
import { contractPaths } from '../contracts.paths';
import { orderFields, signContractForm } from './sign-contract.form';
import { obstacleError, presentSignContract } from './sign-contract.presenter';
import { type OpenedForSigning, SignDesk } from './sign-desk.reader';

const template = join(__dirname, 'sign-contract.hbs');

/** A local side of the coordinating workplace answers the order question anew and signs. */
@ApiExcludeController()
@Controller()
export class SignContractController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: SignDesk,
    private readonly sign: SignAfterOrderQuestion,
  ) {}

  @Get(contractPaths.sign(':caseId'))
  @Act('contracts.sign')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const opened = await this.desk.open(req, caseId);
    const { side } = opened.desk.viewer;
    const done = side !== null && sidesThatSigned(opened.contract).includes(side);
    if (done || opened.contract.state !== 'sent') return redirect(res, contractPaths.contract(caseId));
    await this.render(req, res, opened);
  }

  @Post(contractPaths.sign(':caseId'))
  @Act('contracts.sign')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(signContractForm, req.body);
    if (!form.ok) return this.render(req, res, await this.desk.open(req, caseId), form.typed, form.errors);
    const { hash, order, compliedOn } = form.data;
    const command = { caseId, hash, order: { answer: order, compliedOn } };
    const done = await this.acts.attempt(req, (tx) => this.sign.execute(tx, command), orderFields);
    if (done.ok && done.value.signed) return redirect(res, contractPaths.contract(caseId));
    const errors = done.ok ? obstacleOf(done.value) : done.errors;
    await this.render(req, res, await this.desk.open(req, caseId), form.typed, errors);
  }

  private async render(
    req: PortalRequest,
    res: Response,
    opened: OpenedForSigning,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    // A fresh submission each time: the answer may be the same again once the world has changed.
    const page = presentSignContract({ ...opened, typed, errors, submission: newSubmission() });
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}

type Outcome = Awaited<ReturnType<SignAfterOrderQuestion['execute']>>;
const obstacleOf = (outcome: Outcome): ErrorItem[] =>
  outcome.signed ? [] : [obstacleError(outcome.obstacle.key, outcome.obstacle.params)];
