import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  AgreementProcessesQuery,
  DecideOnSpread,
  needsDecision,
  type ProcessView,
  StateAgreementProcess,
} from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, pageOf, wholeQuery } from '../shell';
import { newDecision, newProcess, processExample, processView } from './agreement-processes.schemas';

const list = { response: listSchema(processView), example: { items: [processExample], total: 1 } };
const act = { ...list, errors: [403, 409, 422], idempotent: true };

/** Arbejdstilsynet's aftaleforløb with the workplaces of a case: facts of it, never a step. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/agreement-processes')
export class AgreementProcessesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly processes: AgreementProcessesQuery,
  ) {}

  @Get()
  @Act('requests.read-process')
  @ApiOperationDoc({ ...list, summary: 'Each agreement process as it stands, with how it was told' })
  async all(
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) query: z.infer<typeof wholeQuery>,
  ) {
    return pageOf(await this.shown(caseId), query);
  }

  @Post()
  @Act('requests.state-process')
  @ApiOperationDoc({
    ...act,
    status: 201,
    summary: 'Tell of an agreement process of Arbejdstilsynet with your own workplace',
  })
  tell(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newProcess }) statement: z.infer<typeof newProcess>,
  ) {
    return this.state(req, caseId, null, statement);
  }

  @Put(':processId')
  @Act('requests.state-process')
  @ApiOperationDoc({ ...act, summary: 'Tell how far one is now; what was told before stays in its history' })
  tellMore(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('processId') processId: string,
    @Body({ schema: newProcess }) statement: z.infer<typeof newProcess>,
  ) {
    return this.state(req, caseId, processId, statement);
  }

  @Post(':processId/decisions')
  @Act('requests.decide-process')
  @ApiOperationDoc({
    ...act,
    status: 201,
    summary:
      'Say for the central parties whether the offer can be used beside an agreement process with spread',
    description: 'Nothing is sent to a provider, and no contract is signed, before it is allowed.',
  })
  async decide(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('processId') processId: string,
    @Body({ schema: newDecision }) decision: z.infer<typeof newDecision>,
  ) {
    await this.acts.do(req, doing(DecideOnSpread, { caseId, processId, ...decision }));
    return listOf(await this.shown(caseId));
  }

  private async state(
    req: PortalRequest,
    caseId: string,
    processId: string | null,
    statement: z.infer<typeof newProcess>,
  ) {
    await this.acts.do(req, doing(StateAgreementProcess, { caseId, processId, statement }));
    return listOf(await this.shown(caseId));
  }

  private async shown(caseId: string) {
    return (await this.processes.withHistory(this.db, caseId)).map(presentProcess);
  }
}

const presentProcess = ({ said, allowed, decidedOn, reason, ...one }: ProcessView) => ({
  ...{ id: one.id, unitId: one.unitId, unit: one.unit, kind: one.kind, topics: one.topics },
  ...{ status: one.status, statusOn: one.statusOn, deadlineOn: one.deadlineOn },
  ...{ needsDecision: needsDecision(one), orderToAnswer: one.orderAsked },
  decision: allowed === null ? null : { allowed, on: decidedOn ?? '', reason: reason ?? '' },
  history: said,
});
