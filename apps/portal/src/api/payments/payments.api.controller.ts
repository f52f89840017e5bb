import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DismissPayment, MatchPayment, PaymentsQuery, type PaymentView } from '@samraad/invoicing';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import {
  newPaymentDismissal,
  newPaymentMatch,
  paymentExample as example,
  paymentsQuery,
  paymentView,
} from './payments.schemas';

const changed = { status: 201, response: paymentView, errors: [409, 422], idempotent: true };

/** Payments from the bank: what paid an invoice, and what a person must look at. */
@ApiTags('payments')
@Controller('api/v1/payments')
export class PaymentsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly payments: PaymentsQuery,
  ) {}

  @Get()
  @Act('payments.read')
  @ApiOperationDoc({
    summary: 'Payments the bank has told of; those to look at first',
    response: listSchema(paymentView),
    example: { items: [example], total: 1 },
  })
  async list(@Query({ schema: paymentsQuery }) { state, limit, offset }: z.infer<typeof paymentsQuery>) {
    const { items, total } = await this.payments.page(state ?? null, { limit, offset });
    return listOf(items.map(present), total);
  }

  @Post(':paymentId/matches')
  @Act('payments.settle')
  @ApiOperationDoc({
    summary: 'Say which invoice a payment is for: it is marked as paid',
    example,
    ...changed,
  })
  async match(
    @Req() req: PortalRequest,
    @Param('paymentId') paymentId: string,
    @Body({ schema: newPaymentMatch }) { invoiceId }: z.infer<typeof newPaymentMatch>,
  ) {
    await this.one(paymentId);
    await this.acts.do(req, doing(MatchPayment, { paymentId, invoiceId }));
    return this.one(paymentId);
  }

  @Post(':paymentId/dismissals')
  @Act('payments.settle')
  @ApiOperationDoc({ summary: 'Put a payment aside, with the reason', example, ...changed })
  async dismiss(
    @Req() req: PortalRequest,
    @Param('paymentId') paymentId: string,
    @Body({ schema: newPaymentDismissal }) { reason }: z.infer<typeof newPaymentDismissal>,
  ) {
    await this.one(paymentId);
    await this.acts.do(req, doing(DismissPayment, { paymentId, reason }));
    return this.one(paymentId);
  }

  private async one(id: string) {
    return present(orNotFound(await this.payments.byId(id)));
  }
}

const present = ({ invoiceNumber: _number, provider: _provider, settledBy: _by, ...one }: PaymentView) => ({
  ...one,
  amount: one.amount.toString(),
});
