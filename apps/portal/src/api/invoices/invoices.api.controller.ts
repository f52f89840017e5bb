import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type LocalDate, localDateOf } from '@samraad/deadlines';
import {
  ApproveInvoice,
  CreditSentInvoice,
  InvoiceListQuery,
  type InvoicesAsked,
  InvoicesQuery,
  MarkInvoicePaid,
} from '@samraad/delivery';
import { Database, readDomainTime, readSearch } from '@samraad/platform';
import type { z } from 'zod';
import { invoiceScope } from '../../web/invoices/invoice-scope';
import { within } from '../../web/invoices/invoice-list/invoice-question';
import { InvoiceCases } from '../../web/invoices/invoice-cases';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, pageOf, wholeQuery } from '../shell';
import {
  creditNoteExample,
  creditNoteView,
  invoiceExample as example,
  invoicesQuery,
  invoiceSorts,
  invoiceView,
  newCredit,
} from './invoices.schemas';
import { presentCreditNote, presentInvoice } from './present-invoice';

const changed = { status: 201, response: invoiceView, example, errors: [409], idempotent: true };

/** Invoices beside their contract and attestation. */
@ApiTags('invoices')
@Controller('api/v1/invoices')
export class InvoicesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly invoices: InvoicesQuery,
    private readonly listed: InvoiceListQuery,
    private readonly db: Database,
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
    const today = await this.today();
    const asked = askedOf(query, invoiceScope(viewerOf(req)), today);
    const { limit, offset } = query;
    const [items, total] = await Promise.all([
      this.listed.page(asked, { limit, offset }),
      this.listed.count(asked),
    ]);
    return listOf(
      items.map((one) => presentInvoice(one, today)),
      total,
    );
  }

  @Get(':invoiceId')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @ApiOperationDoc({ summary: 'One invoice', response: invoiceView, example })
  async one(@Param('invoiceId') id: string) {
    return presentInvoice(orNotFound(await this.invoices.byId(id)), await this.today());
  }

  @Get(':invoiceId/credits')
  @Act('invoices.read', { caseOf: InvoiceCases })
  @ApiOperationDoc({
    summary: 'The credit notes of an invoice, oldest first',
    response: listSchema(creditNoteView),
    example: { items: [creditNoteExample], total: 1 },
  })
  async credits(
    @Param('invoiceId') id: string,
    @Query({ schema: wholeQuery }) query: z.infer<typeof wholeQuery>,
  ) {
    return pageOf((await this.invoices.creditNotes({ invoiceId: id })).map(presentCreditNote), query);
  }

  @Post(':invoiceId/approvals')
  @Act('invoices.approve', { caseOf: InvoiceCases })
  @ApiOperationDoc({
    summary: 'Approve an invoice for one central side; the other side pays it',
    description: 'A credit note voids the approval: the amount is another.',
    ...changed,
  })
  async approve(@Req() req: PortalRequest, @Param('invoiceId') id: string) {
    await this.acts.do(req, doing(ApproveInvoice, { invoiceId: id }));
    return this.one(id);
  }

  @Post(':invoiceId/payments')
  @Act('invoices.pay', { caseOf: InvoiceCases })
  @ApiOperationDoc({
    summary: 'Mark an invoice as paid',
    description:
      '409 for the side that approved it, and before any approval where the round wants one (`approveBeforePay`).',
    ...changed,
  })
  async pay(@Req() req: PortalRequest, @Param('invoiceId') id: string) {
    await this.acts.do(req, doing(MarkInvoicePaid, { invoiceId: id }));
    return this.one(id);
  }

  @Post(':invoiceId/credits')
  @Act('invoices.send', { caseOf: InvoiceCases })
  @ApiOperationDoc({ summary: 'Credit an unpaid invoice, whole or in part', ...changed, errors: [409, 422] })
  async credit(
    @Req() req: PortalRequest,
    @Param('invoiceId') id: string,
    @Body({ schema: newCredit }) body: z.infer<typeof newCredit>,
  ) {
    const { amount, ...note } = body;
    const command = { invoiceId: id, ...note, ...(amount === undefined ? {} : { amount: BigInt(amount) }) };
    await this.acts.do(req, doing(CreditSentInvoice, command));
    return this.one(id);
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(await readDomainTime(this.db));
  }
}

function askedOf(
  query: z.infer<typeof invoicesQuery>,
  { providerIds }: Pick<InvoicesAsked, 'providerIds'>,
  today: LocalDate,
): InvoicesAsked {
  const { requestId: caseId, state, providerId, roundId, waitsFor, overdue, search, sort } = query;
  return {
    ...{ today, caseId, roundId, search: readSearch(search) },
    providerIds: within(providerIds, providerId),
    lists: [
      ...(state ? [state] : []),
      ...(waitsFor === undefined
        ? []
        : [waitsFor === 'approval' ? ('to-approve' as const) : ('to-pay' as const)]),
      ...(overdue === 'true' ? ['overdue' as const] : []),
    ],
    ...(sort ? { order: invoiceSorts[sort] } : {}),
  };
}
