import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddendaQuery,
  addendaShownTo,
  DeclineAddendum,
  SaveAddendumDraft,
  SendAddendum,
  SignAddendum,
  WithdrawAddendum,
} from '@samraad/addenda';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, type Doing, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, pageOf } from '../shell';
import { addendumExample } from './addenda.examples';
import {
  addendaQuery,
  addendumDraftBody,
  addendumReasonBody,
  addendumSendBody,
  addendumSignBody,
  addendumView,
} from './addenda.schemas';
import { presentAddendum } from './present-addendum';

const list = { response: listSchema(addendumView), example: { items: [addendumExample], total: 1 } };
const act = { ...list, errors: [403, 409, 422], idempotent: true };

/** Changes of a case's signed contract, the first one first; acts are about the one that is open. */
@ApiTags('contracts')
@Controller('api/v1/requests/:caseId/addenda')
export class AddendaApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly addenda: AddendaQuery,
  ) {}

  @Get()
  @Act('addenda.read')
  @ApiOperationDoc({
    ...list,
    summary: 'The contract’s addenda; what is only written for the provider alone',
  })
  async all(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: addendaQuery }) query: z.infer<typeof addendaQuery>,
  ) {
    return pageOf(await this.shown(req, caseId), query);
  }

  @Put()
  @Act('addenda.draft')
  @ApiOperationDoc({
    ...act,
    idempotent: false,
    summary: 'Begin an addendum, or write on it; parts left out stay',
  })
  save(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: addendumDraftBody }) body: z.infer<typeof addendumDraftBody>,
  ) {
    return this.run(req, doing(SaveAddendumDraft, { caseId, ...body }));
  }

  @Post('sendings')
  @Act('addenda.send')
  @ApiOperationDoc({
    ...act,
    summary: 'Sign as provider and send: `sent`, or `waiting` when there is no room for what it costs more',
  })
  send(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: addendumSendBody }) body: z.infer<typeof addendumSendBody>,
  ) {
    return this.run(req, doing(SendAddendum, { caseId, ...body }));
  }

  @Post('signatures')
  @Act('addenda.sign')
  @ApiOperationDoc({
    ...act,
    summary: 'Sign, for your side, the addendum with this hash; the last signature makes it hold',
  })
  sign(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: addendumSignBody }) body: z.infer<typeof addendumSignBody>,
  ) {
    return this.run(req, doing(SignAddendum, { caseId, ...body }));
  }

  @Post('refusals')
  @Act('addenda.decline')
  @ApiOperationDoc({
    ...act,
    summary: 'Say no instead of signing, with a reason: the contract holds as it did',
  })
  decline(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: addendumReasonBody }) body: z.infer<typeof addendumReasonBody>,
  ) {
    return this.run(req, doing(DeclineAddendum, { caseId, ...body }));
  }

  @Post('withdrawals')
  @Act('addenda.withdraw')
  @ApiOperationDoc({ ...act, summary: 'Take the open addendum back, with a reason' })
  withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: addendumReasonBody }) body: z.infer<typeof addendumReasonBody>,
  ) {
    return this.run(req, doing(WithdrawAddendum, { caseId, ...body }));
  }

  private async run(req: PortalRequest, act: Doing<unknown>) {
    await this.acts.do(req, act);
    return listOf(await this.shown(req, req.caseId ?? ''));
  }

  private async shown(req: PortalRequest, caseId: string) {
    const asProvider = req.caseRelations?.has('provider') ?? false;
    const found = addendaShownTo(await this.addenda.ofCase(this.db, caseId), asProvider);
    return found.map((one) => presentAddendum(one, asProvider));
  }
}
