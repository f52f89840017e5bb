import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerProviderChange,
  ProposeProviderChange,
  ProviderChangesReader,
  WithdrawProviderChange,
} from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  newProviderChange,
  providerChangeAnswer,
  providerChangeExample,
  providerChangeView,
} from './provider-changes.schemas';

const done = { status: 204, errors: [403, 404, 409], idempotent: true } as const;

/** Another provider on the parties' own wish, before a contract is out: one side proposes, the other answers. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/provider-changes')
export class ProviderChangesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly changes: ProviderChangesReader,
  ) {}

  @Get()
  @Act('dialogue.change-provider')
  @ApiOperationDoc({
    summary: 'Every wish for another provider, oldest first; for the parties alone',
    response: listSchema(providerChangeView),
    example: { items: [providerChangeExample], total: 1 },
  })
  async list(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf(await this.changes.ofCase(this.db, caseId), page);
  }

  @Post()
  @Act('dialogue.change-provider')
  @ApiOperationDoc({
    summary: 'Propose another provider to the other side; nothing changes before it agrees',
    status: 201,
    response: z.object({ changeId: apiId }),
    example: { changeId: providerChangeExample.id },
    errors: [409, 422],
    idempotent: true,
  })
  propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newProviderChange }) body: z.infer<typeof newProviderChange>,
  ) {
    return this.acts.do(req, doing(ProposeProviderChange, { caseId, ...body }));
  }

  @Post(':changeId/answers')
  @Act('dialogue.change-provider')
  @ApiOperationDoc({ ...done, summary: 'Agree, and the case goes to the new provider at once; or say no' })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('changeId') changeId: string,
    @Body({ schema: providerChangeAnswer }) body: z.infer<typeof providerChangeAnswer>,
  ): Promise<void> {
    await this.acts.do(req, doing(AnswerProviderChange, { caseId, changeId, ...body }));
  }

  @Post(':changeId/withdrawals')
  @Act('dialogue.change-provider')
  @ApiOperationDoc({ ...done, summary: 'Take your own side’s wish back before it is answered' })
  async withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('changeId') changeId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(WithdrawProviderChange, { caseId, changeId }));
  }
}
