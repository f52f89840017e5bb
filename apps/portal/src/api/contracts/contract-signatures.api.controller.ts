import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignAfterOrderQuestion, SignContract } from '@samraad/contracts';
import { Refused, type Tx } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { ApiContractReader } from './api-contract.reader';
import { contractExample } from './contracts.examples';
import { contractView, signBody } from './contracts.schemas';

type SignBody = z.infer<typeof signBody>;

/** The signatures of the coordinating workplace's two sides. */
@ApiTags('contracts')
@Controller('api/v1/requests/:caseId/contract/signatures')
export class ContractSignaturesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiContractReader,
    private readonly sign: SignContract,
    private readonly signAfter: SignAfterOrderQuestion,
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
    const outcome = await this.acts.run(req, (tx) => this.signing(tx, caseId, body));
    if (!outcome.signed) throw new Refused(outcome.obstacle);
    return this.reader.ofCase(req, caseId);
  }

  private async signing(tx: Tx, caseId: string, { hash, order }: SignBody) {
    if (order) return this.signAfter.execute(tx, { caseId, hash, order });
    return { signed: true as const, ...(await this.sign.execute(tx, { caseId, hash })) };
  }
}
