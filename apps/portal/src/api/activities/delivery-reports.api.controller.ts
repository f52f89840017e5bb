import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReportDelivered } from '@samraad/delivery';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { ActivitiesReader } from './activities.reader';
import { deliveryReportExample, deliveryReportView, newDeliveryReport } from './activities.schemas';

/** The provider's final report. */
@ApiTags('activities')
@Controller('api/v1/requests/:caseId')
export class DeliveryReportsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ActivitiesReader,
  ) {}

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
    const { contractId, revision, summary, reportedAt, ...report } = orNotFound(
      (await this.reader.course(caseId)).report,
    );
    const amount = report.finalAmount.toString();
    return { requestId: caseId, contractId, revision, finalAmount: amount, summary, reportedAt };
  }
}
