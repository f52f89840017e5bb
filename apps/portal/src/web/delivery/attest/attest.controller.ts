import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Attest, DisputeAttestation } from '@samraad/delivery';
import type { Response } from 'express';
import { Act, Acts, parseForm, type PortalRequest, redirect } from '../../shell';
import { deliveryPaths } from '../delivery.paths';
import { attestForm, disputeForm, seenAmount } from './attest.form';
import { AttestPageView } from './attest.page';

/** One side attests; the other attests too, or objects. */
@ApiExcludeController()
@Controller()
export class AttestController {
  constructor(
    private readonly view: AttestPageView,
    private readonly acts: Acts,
    private readonly attest: Attest,
    private readonly dispute: DisputeAttestation,
  ) {}

  @Get(deliveryPaths.attest(':caseId'))
  @Act('delivery.read')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    await this.view.render(req, res, caseId);
  }

  @Post(deliveryPaths.attest(':caseId'))
  @Act('delivery.attest')
  async confirm(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(attestForm, req.body);
    if (!form.ok) return this.view.render(req, res, caseId, form.typed, form.errors);
    const command = { caseId, amount: seenAmount(form.data.amount) };
    const done = await this.acts.attempt(req, (tx) => this.attest.execute(tx, command));
    if (!done.ok) return this.view.render(req, res, caseId, form.typed, done.errors);
    redirect(res, deliveryPaths.attest(caseId));
  }

  @Post(deliveryPaths.dispute(':caseId'))
  @Act('delivery.dispute')
  async object(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('caseId') caseId: string,
  ): Promise<void> {
    const form = parseForm(disputeForm, req.body);
    if (!form.ok) return this.view.render(req, res, caseId, form.typed, form.errors);
    const command = { caseId, reason: form.data.reason };
    const done = await this.acts.attempt(req, (tx) => this.dispute.execute(tx, command));
    if (!done.ok) return this.view.render(req, res, caseId, form.typed, done.errors);
    redirect(res, deliveryPaths.attest(caseId));
  }
}
