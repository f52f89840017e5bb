import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignAfterOrderQuestion, SignContract } from '@samraad/contracts';
import { Refused } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { ApiContractReader } from './api-contract.reader';
import { contractExample } from './contracts.examples';
import { contractView, signBody } from './contracts.schemas';

type SignBody = z.infer<typeof signBody>;

/** The signatures of both sides of the workplaces that sign: the coordinating one, or every one, as the round says. */
@ApiTags('contracts')
@Controller('api/v1/requests/:caseId/contract/signatures')
export class ContractSignaturesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiContractReader,
  ) {}

  @Post()
  @Act('contracts.sign')
  @ApiOperationDoc({
    summary: 'Sign, for your side, the version with this hash',
    description:
      'With `order`, the order question is answered first. An answer that stands in the way is kept although the signature is refused (422).',
    response: contractView,
    example: contractExample,
    errors: [403, 409, 422],
    idempotent: true,
  })
  async signOne(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: signBody }) body: SignBody,
  ) {
    await this.sign(req, caseId, body);
    return this.reader.ofCase(req, caseId);
  }

  private async sign(req: PortalRequest, caseId: string, { order, ...body }: SignBody): Promise<void> {
    if (!order) return void (await this.acts.do(req, doing(SignContract, { caseId, ...body })));
    const outcome = await this.acts.do(req, doing(SignAfterOrderQuestion, { caseId, ...body, order }));
    if (!outcome.signed) throw new Refused(outcome.obstacle);
  }
}
