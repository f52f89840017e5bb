import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type DisputeOutcome, ResolveDispute } from '@samraad/delivery';
import type { Response } from 'express';
import { Act, Acts, parseForm, type PortalRequest, redirect } from '../../shell';
import { deliveryPaths } from '../delivery.paths';
import { resolveForm } from './attest.form';
import { AttestPageView } from './attest.page';

/** The parties end an objection: lifted by who made it, or the attestation taken back. */
@ApiExcludeController()
@Controller()
export class ResolveDisputeController {
  constructor(
    private readonly view: AttestPageView,
    private readonly acts: Acts,
    private readonly resolveDispute: ResolveDispute,
  ) {}

  @Post(deliveryPaths.lift(':caseId'))
  @Act('delivery.resolve-dispute')
  async lift(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.resolve(req, res, caseId, 'stands');
  }

  @Post(deliveryPaths.withdraw(':caseId'))
  @Act('delivery.resolve-dispute')
  async withdraw(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.resolve(req, res, caseId, 'withdrawn');
  }

  private async resolve(
    req: PortalRequest,
    res: Response,
    caseId: string,
    outcome: DisputeOutcome,
  ): Promise<void> {
    const form = parseForm(resolveForm, req.body);
    if (!form.ok) return this.view.render(req, res, caseId, form.typed, form.errors);
    const command = { caseId, outcome, resolution: form.data.resolution };
    const done = await this.acts.attempt(req, (tx) => this.resolveDispute.execute(tx, command));
    if (!done.ok) return this.view.render(req, res, caseId, form.typed, done.errors);
    redirect(res, deliveryPaths.attest(caseId));
  }
}
