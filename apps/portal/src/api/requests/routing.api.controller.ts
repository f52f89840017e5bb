import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Tx } from '@samraad/platform';
import { z } from 'zod';
import { Act, Acts, type PortalRequest } from '../../web/shell';
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
import { AnchorUseCases, RoutingUseCases } from './use-cases';

const errors = [403, 409, 422];
const complete = { response: completeView, example: { complete: true }, errors, idempotent: true };
const whole = { response: requestView, example: requestExample, errors, idempotent: true };

/** Provider, endorsement, and taking back. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class RoutingApiController {
  constructor(
    private readonly acts: Acts,
    private readonly routing: RoutingUseCases,
    private readonly anchor: AnchorUseCases,
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
    return this.acts.run(req, (tx) => this.routing.propose.execute(tx, { caseId, ...body }));
  }

  @Post('provider-confirmations')
  @Act('requests.confirm-provider')
  @ApiOperationDoc({ ...complete, summary: 'The other side’s yes to the proposed provider' })
  confirm(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: confirmationBody }) body: z.infer<typeof confirmationBody>,
  ) {
    return this.acts.run(req, (tx) => this.routing.confirm.execute(tx, { caseId, ...body }));
  }

  @Post('endorsements')
  @Act('requests.endorse')
  @ApiOperationDoc({ ...complete, summary: 'Endorse the signed content with this hash (model 1)' })
  endorse(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: hashBody }) body: z.infer<typeof hashBody>,
  ) {
    return this.acts.run(req, (tx) => this.anchor.endorse.execute(tx, { caseId, ...body }));
  }

  @Post('returns')
  @Act('requests.return')
  @ApiOperationDoc({ summary: 'Return it with a reason (model 1)', status: 204, errors, idempotent: true })
  async giveBack(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    await this.run(req, (tx) => this.anchor.giveBack.execute(tx, { caseId, ...body }));
  }

  @Post('resubmissions')
  @Act('requests.resubmit')
  @ApiOperationDoc({ ...whole, summary: 'Send a returned request to its anchors again, unchanged' })
  async resubmit(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    await this.run(req, (tx) => this.routing.resubmit.execute(tx, { caseId }));
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
    await this.run(req, (tx) => this.routing.withdraw.execute(tx, { caseId, ...body }));
    return this.reader.one(req, caseId);
  }

  private async run(req: PortalRequest, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.acts.run(req, async (tx) => {
      await work(tx);
      return null;
    });
  }
}
