import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { localDateOf } from '@samraad/deadlines';
import { InvoicesQuery, SendInvoice } from '@samraad/delivery';
import { Database, readDomainTime } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { invoiceExample, invoiceView, newInvoice } from './invoices.schemas';
import { presentInvoice } from './present-invoice';

/** The provider's bill for attested work. */
@ApiTags('invoices')
@Controller('api/v1/requests/:caseId')
export class SendInvoiceApiController {
  constructor(
    private readonly acts: Acts,
    private readonly invoices: InvoicesQuery,
    private readonly db: Database,
  ) {}

  @Post('invoices')
  @Act('invoices.send')
  @ApiOperationDoc({
    summary: 'Send an invoice for what is attested and not yet invoiced',
    status: 201,
    response: invoiceView,
    example: invoiceExample,
    errors: [409, 422],
    idempotent: true,
  })
  async send(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newInvoice }) body: z.infer<typeof newInvoice>,
  ) {
    const command = { caseId, number: body.number, amount: BigInt(body.amount) };
    const { invoiceId } = await this.acts.do(req, doing(SendInvoice, command));
    const today = localDateOf(await readDomainTime(this.db));
    return presentInvoice(orNotFound(await this.invoices.byId(invoiceId)), today);
  }
}
