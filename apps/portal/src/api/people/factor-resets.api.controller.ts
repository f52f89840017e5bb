import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { identityChecks, ResetFactors } from '@samraad/identity';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';

const factorReset = z
  .strictObject({
    checked: z.enum(identityChecks).meta({ description: 'How it was made sure that the right one asks' }),
  })
  .meta({ id: 'FactorReset', examples: [{ checked: 'known-phone' }] });
const factorsReset = z.object({ accounts: z.int() }).meta({ id: 'FactorsReset' });

/** The second factor of somebody who has lost it. */
@ApiTags('people')
@Controller('api/v1/people/:personId/factor-resets')
export class FactorResetsApiController {
  constructor(private readonly acts: Acts) {}

  @Post()
  @Act('account.reset-factors')
  @ApiOperationDoc({
    summary: 'Take every second factor away from somebody who has lost them, on all their accounts',
    status: 201,
    response: factorsReset,
    example: { accounts: 1 },
    errors: [403, 404, 422],
    idempotent: true,
  })
  reset(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) personId: string,
    @Body({ schema: factorReset }) { checked }: z.infer<typeof factorReset>,
  ) {
    return this.acts.do(req, doing(ResetFactors, { personId, checked }));
  }
}
