import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReportDelivered, SayNotDelivered, type ShortfallView } from '@samraad/delivery';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { ActivitiesReader } from './activities.reader';
import {
  deliveryReportExample,
  deliveryReportView,
  newDeliveryReport,
  newShortfall,
  shortfallExample,
} from './activities.schemas';

const presentShortfall = ({ name, side, reason, saidAt }: ShortfallView) => ({
  by: name,
  side,
  reason,
  saidAt,
});

/** The provider's final report, and the parties' word that something is missing of it. */
@ApiTags('activities')
@Controller('api/v1/requests/:caseId')
export class DeliveryReportsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ActivitiesReader,
  ) {}

  @Get('delivery-reports/newest')
  @Act('delivery.read')
  @ApiOperationDoc({
    summary: 'The report that counts, with what is missing of it; 404 before any',
    response: deliveryReportView,
    example: { ...deliveryReportExample, missing: shortfallExample },
  })
  async read(@Param('caseId') caseId: string) {
    return this.newest(caseId);
  }

  @Post('delivery-reports')
  @Act('delivery.report-delivered')
  @ApiOperationDoc({
    summary: 'Report the whole as delivered, or correct the report until somebody has attested',
    description: 'finalAmount is the contract’s price when left out; never more.',
    status: 201,
    response: deliveryReportView,
    example: deliveryReportExample,
    errors: [409, 422],
    idempotent: true,
  })
  async report(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newDeliveryReport }) body: z.infer<typeof newDeliveryReport>,
  ) {
    const finalAmount = body.finalAmount ? BigInt(body.finalAmount) : null;
    const command = { caseId, finalAmount, summary: body.summary };
    await this.acts.do(req, doing(ReportDelivered, command));
    return this.newest(caseId);
  }

  @Post('delivery-reports/shortfalls')
  @Act('delivery.attest')
  @ApiOperationDoc({
    summary: 'Say that something is missing of the report, before anybody attests',
    description:
      'revision is the one you read: 409 when it has been corrected since. The provider reports again.',
    status: 201,
    response: deliveryReportView,
    example: { ...deliveryReportExample, missing: shortfallExample },
    errors: [409, 422],
    idempotent: true,
  })
  async missing(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newShortfall }) body: z.infer<typeof newShortfall>,
  ) {
    await this.acts.do(req, doing(SayNotDelivered, { caseId, ...body }));
    return this.newest(caseId);
  }

  private async newest(caseId: string) {
    const { report, shortfall } = await this.reader.course(caseId);
    const { contractId, revision, summary, reportedAt, finalAmount } = orNotFound(report);
    const amount = finalAmount.toString();
    const missing = shortfall?.reportRevision === revision ? presentShortfall(shortfall) : null;
    return { requestId: caseId, contractId, revision, finalAmount: amount, summary, reportedAt, missing };
  }
}
