import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type JudgedPayment,
  paymentCounts,
  type PaymentFilePreview,
  PaymentPreview,
  ReadPaymentFile,
  TakeInPayments,
} from '@samraad/invoicing';
import { Database, isId } from '@samraad/platform';
import type { z } from 'zod';
import { centralSideOf } from '../../web/invoices/next-act';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  newPaymentFile,
  paymentFileExample as example,
  paymentFileView,
  paymentRowExample,
  paymentRowView,
} from './payments.schemas';

const answered = { response: paymentFileView, example };

/** Files of payments from the bank: looked at first, then taken in. */
@ApiTags('payments')
@Controller('api/v1/payment-files')
export class PaymentFilesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly previews: PaymentPreview,
  ) {}

  @Post()
  @Act('payments.import')
  @ApiOperationDoc({
    summary: 'Look at a file from the bank, CSV or camt.053: nothing is paid',
    ...answered,
    status: 201,
    errors: [409, 422],
    idempotent: true,
  })
  async read(
    @Req() req: PortalRequest,
    @Body({ schema: newPaymentFile }) { content }: z.infer<typeof newPaymentFile>,
  ) {
    const { id } = await this.acts.do(
      req,
      doing(ReadPaymentFile, { bytes: new TextEncoder().encode(content) }),
    );
    return this.one(req, id);
  }

  @Get(':fileId')
  @Act('payments.import')
  @ApiOperationDoc({ summary: 'What a file of yours would do, or has done', ...answered })
  async one(@Req() req: PortalRequest, @Param('fileId') id: string) {
    const preview = await this.preview(req, id);
    return { id, takenIn: preview.takenIn !== null, counts: paymentCounts(preview) };
  }

  @Get(':fileId/rows')
  @Act('payments.import')
  @ApiOperationDoc({
    summary: 'What it would do, and what is wrong in it, line by line',
    response: listSchema(paymentRowView),
    example: { items: [paymentRowExample], total: 1 },
  })
  async rows(
    @Req() req: PortalRequest,
    @Param('fileId') id: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    const { judged, problems } = await this.preview(req, id);
    const wrong = problems.map(({ line, message }) => ({
      ...{ line, message, what: 'wrong' as const, why: null, invoiceId: null, amount: null },
    }));
    return pageOf(
      [...judged.map(toRow), ...wrong].toSorted((a, b) => a.line - b.line),
      page,
    );
  }

  @Post(':fileId/applications')
  @Act('payments.settle')
  @ApiOperationDoc({
    summary: 'Take a file in: all of it, or none',
    ...answered,
    example: { ...example, takenIn: true },
    status: 201,
    errors: [409],
    idempotent: true,
  })
  async takeIn(@Req() req: PortalRequest, @Param('fileId') id: string) {
    await this.preview(req, id);
    await this.acts.do(req, doing(TakeInPayments, { id }));
    return this.one(req, id);
  }

  private async preview(req: PortalRequest, id: string): Promise<PaymentFilePreview> {
    const viewer = viewerOf(req);
    const side = centralSideOf(viewer);
    if (!isId(id) || side === null) return orNotFound<PaymentFilePreview>(null);
    return orNotFound(await this.previews.of(this.db, { personId: viewer.personId, side }, id));
  }
}

const toRow = ({ line, outcome }: JudgedPayment) => ({
  line: line.line,
  what: outcome.is,
  why: outcome.is === 'open' ? outcome.why : null,
  invoiceId: outcome.is === 'repeated' ? null : outcome.invoiceId,
  amount: line.amount.toString(),
  message: null,
});
