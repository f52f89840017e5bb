import { join } from 'node:path';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SendContract } from '@samraad/contracts';
import type { Response } from 'express';
import { z } from 'zod';
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
  version,
} from '../../shell';
import { contractPaths } from '../contracts.paths';
import { SendDesk } from './send-desk.reader';
import { presentSendContract } from './send-contract.presenter';

const template = join(__dirname, 'send-contract.hbs');
const form = z.object({ version });

/** The provider's last look at the contract, and the sending of it. */
@ApiExcludeController()
@Controller()
export class SendContractController {
  constructor(
    private readonly pages: Pages,
    private readonly acts: Acts,
    private readonly desk: SendDesk,
    private readonly sendContract: SendContract,
  ) {}

  @Get(contractPaths.send(':caseId'))
  @Act('contracts.send')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.render(req, res, caseId);
  }

  @Post(contractPaths.send(':caseId'))
  @Act('contracts.send')
  async send(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const sent = parseForm(form, req.body);
    if (!sent.ok) return this.render(req, res, caseId, sent.typed, sent.errors);
    const command = { caseId, version: sent.data.version };
    const done = await this.acts.attempt(req, (tx) => this.sendContract.execute(tx, command));
    if (!done.ok) return this.render(req, res, caseId, sent.typed, done.errors);
    redirect(res, contractPaths.contract(caseId));
  }

  private async render(
    req: PortalRequest,
    res: Response,
    caseId: string,
    typed: Typed = {},
    errors: readonly ErrorItem[] = [],
  ): Promise<void> {
    const facts = await this.desk.open(req, caseId);
    const page = presentSendContract({ ...facts, submission: newSubmission(typed) });
    await this.pages.render(req, res, template, { title: page.head.title, page, errors });
  }
}
