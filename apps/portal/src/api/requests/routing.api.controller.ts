import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConfirmProvider,
  EndorseRequest,
  ProposeProvider,
  ResubmitRequest,
  ReturnRequest,
  WithdrawRequest,
} from '@samraad/requests';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';
import { ApiRequestReader } from './api-request.reader';
import {
  completeView,
  confirmationBody,
  hashBody,
  proposalBody,
  reasonBody,
  requestExample,
  requestView,
} from './requests.schemas';

const errors = [403, 409, 422];
const complete = { response: completeView, example: { complete: true }, errors, idempotent: true };
const whole = { response: requestView, example: requestExample, errors, idempotent: true };

/** Provider, endorsement, and taking back. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class RoutingApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiRequestReader,
  ) {}

  @Post('provider-proposals')
  @Act('requests.choose-provider')
  @ApiOperationDoc({
    ...complete,
    summary: 'Propose a provider; that is your own side’s yes',
    response: z.object({ choiceId: apiId }),
    example: { choiceId: requestExample.id },
  })
  propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: proposalBody }) body: z.infer<typeof proposalBody>,
  ) {
    return this.acts.do(req, doing(ProposeProvider, { caseId, ...body }));
  }

  @Post('provider-confirmations')
  @Act('requests.confirm-provider')
  @ApiOperationDoc({ ...complete, summary: 'The other side’s yes to the proposed provider' })
  confirm(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: confirmationBody }) body: z.infer<typeof confirmationBody>,
  ) {
    return this.acts.do(req, doing(ConfirmProvider, { caseId, ...body }));
  }

  @Post('endorsements')
  @Act('requests.endorse')
  @ApiOperationDoc({ ...complete, summary: 'Endorse the signed content with this hash (model 1)' })
  endorse(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: hashBody }) body: z.infer<typeof hashBody>,
  ) {
    return this.acts.do(req, doing(EndorseRequest, { caseId, ...body }));
  }

  @Post('returns')
  @Act('requests.return')
  @ApiOperationDoc({ summary: 'Return it with a reason (model 1)', status: 204, errors, idempotent: true })
  async giveBack(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    await this.acts.do(req, doing(ReturnRequest, { caseId, ...body }));
  }

  @Post('resubmissions')
  @Act('requests.resubmit')
  @ApiOperationDoc({ ...whole, summary: 'Send a returned request to its anchors again, unchanged' })
  async resubmit(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    await this.acts.do(req, doing(ResubmitRequest, { caseId }));
    return this.reader.one(req, caseId);
  }

  @Post('withdrawals')
  @Act('requests.withdraw')
  @ApiOperationDoc({ ...whole, summary: 'Take the request back, with a reason' })
  async withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    await this.acts.do(req, doing(WithdrawRequest, { caseId, ...body }));
    return this.reader.one(req, caseId);
  }
}
