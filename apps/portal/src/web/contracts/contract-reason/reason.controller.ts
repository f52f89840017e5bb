import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AskForChanges, type ContractState, WithdrawContract } from '@samraad/contracts';
import { refuse, type Tx } from '@samraad/platform';
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
import { ContractDeskReader } from '../contract-desk.reader';
import { contractPaths } from '../contracts.paths';
import { reasonForm } from './reason.form';
import { presentReason, type ReasonFor } from './reason.presenter';

const template = join(__dirname, 'reason.hbs');
const possibleIn: Readonly<Record<ReasonFor, readonly ContractState[]>> = {
  changes: ['sent'],
  withdraw: ['sent', 'waiting'],
};

/** A side asks for changes; the provider takes the contract back. Both say why. */
@ApiExcludeController()
@Controller()
export class ContractReasonController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desks: ContractDeskReader,
    private readonly askForChanges: AskForChanges,
    private readonly withdrawContract: WithdrawContract,
  ) {}

  @Get(contractPaths.changes(':caseId'))
  @Act('contracts.ask-changes')
  async showChanges(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    await this.render(req, res, 'changes');
  }

  @Post(contractPaths.changes(':caseId'))
  @Act('contracts.ask-changes')
  async changes(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.give(req, res, 'changes', (tx, reason) => this.askForChanges.execute(tx, { caseId, reason }));
  }

  @Get(contractPaths.withdraw(':caseId'))
  @Act('contracts.withdraw')
  async showWithdraw(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    await this.render(req, res, 'withdraw');
  }

  @Post(contractPaths.withdraw(':caseId'))
  @Act('contracts.withdraw')
  async withdraw(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.give(req, res, 'withdraw', (tx, reason) =>
      this.withdrawContract.execute(tx, { caseId, reason }),
    );
  }

  private async give(
    req: PortalRequest,
    res: Response,
    kind: ReasonFor,
    act: (tx: Tx, reason: string) => Promise<void>,
  ): Promise<void> {
    const form = parseForm(reasonForm, req.body);
    if (!form.ok) return this.render(req, res, kind, form.typed, form.errors);
    const done = await this.acts.attempt(req, (tx) => act(tx, form.data.reason));
    if (!done.ok) return this.render(req, res, kind, form.typed, done.errors);
    redirect(res, contractPaths.contract(req.caseId ?? ''));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    kind: ReasonFor,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const desk = await this.desks.open(req, req.caseId ?? '');
    const possible = desk.contract && possibleIn[kind].includes(desk.contract.state);
    if (!possible) refuse('contracts.not-in-this-state', {}, 409);
    const page = presentReason(kind, desk, { typed, errors, submission: newSubmission(typed) });
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
