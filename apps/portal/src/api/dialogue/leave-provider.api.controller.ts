import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LeaveLateProvider } from '@samraad/dialogue';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { leaveBody, leftProvider } from './promises.schemas';

/** Going on without a provider that is late. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/leave-provider')
export class LeaveProviderApiController {
  constructor(private readonly acts: Acts) {}

  @Post()
  @Act('dialogue.leave-provider')
  @ApiOperationDoc({
    summary: 'Go on without a provider that has let a deadline pass; number kept, the parties choose again',
    response: leftProvider,
    example: examples.declined,
    errors: [409],
    idempotent: true,
  })
  async leave(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: leaveBody }) body: z.infer<typeof leaveBody>,
  ) {
    const { lastDay } = await this.acts.do(req, doing(LeaveLateProvider, { caseId, ...body }));
    return { id: caseId, lastDay };
  }
}
