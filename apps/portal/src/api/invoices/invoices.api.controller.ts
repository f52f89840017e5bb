import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreditSentInvoice, InvoicesQuery, MarkInvoicePaid } from '@samraad/delivery';
import type { z } from 'zod';
import { invoiceScope } from '../../web/invoices/invoice-scope';
import { InvoiceCases } from '../../web/invoices/invoice-cases';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { invoiceExample as example, invoicesQuery, invoiceView, newCredit } from './invoices.schemas';
import { presentInvoice } from './present-invoice';

const changed = { status: 201, response: invoiceView, example, errors: [409], idempotent: true };

/** Invoices beside their contract and attestation. */
@ApiTags('invoices')
@Controller('api/v1/invoices')
export class InvoicesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly invoices: InvoicesQuery,
  ) {}

  @Get()
  @Act('invoices.list')
  @ApiOperationDoc({
    summary: 'Invoices: your own as a provider, all as a central party; those to pay first',
    response: listSchema(invoiceView),
    example: { items: [example], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: invoicesQuery }) query: z.infer<typeof invoicesQuery>,
  ) {
    const { requestId: caseId, state, offset, limit } = query;
    const filter = { ...invoiceScope(viewerOf(req)), caseId, state };
    const { items, total } = await this.invoices.page(filter, { limit, offset });
    return listOf(items.map(presentInvoice), total);
  }

  @Get(':invoiceId')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @ApiOperationDoc({ summary: 'One invoice', response: invoiceView, example })
  async one(@Param('invoiceId') id: string) {
    return presentInvoice(orNotFound(await this.invoices.byId(id)));
  }

  @Post(':invoiceId/payments')
  @Act('invoices.pay', { caseOf: InvoiceCases })
  @ApiOperationDoc({ summary: 'Mark an invoice as paid', ...changed })
  async pay(@Req() req: PortalRequest, @Param('invoiceId') id: string) {
    await this.acts.do(req, doing(MarkInvoicePaid, { invoiceId: id }));
    return this.one(id);
  }

  @Post(':invoiceId/credits')
  @Act('invoices.send', { caseOf: InvoiceCases })
  @ApiOperationDoc({ summary: 'Take an unpaid invoice back, whole', ...changed })
  async credit(
    @Req() req: PortalRequest,
    @Param('invoiceId') id: string,
    @Body({ schema: newCredit }) body: z.infer<typeof newCredit>,
  ) {
    await this.acts.do(req, doing(CreditSentInvoice, { invoiceId: id, ...body }));
    return this.one(id);
  }
}
