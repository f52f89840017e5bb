import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AgreeOnEarlyEnd,
  EarlyEndsQuery,
  type EarlyEndView,
  ProposeEarlyEnd,
  RefuseEarlyEnd,
  TakeBackEarlyEnd,
} from '@samraad/delivery';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, type Doing, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listQuery, listSchema, pageOf } from '../shell';
import {
  earlyEndAgreement,
  earlyEndExample,
  earlyEndView,
  newEarlyEnd,
  newEarlyEndRefusal,
} from './early-ends.schemas';

const pageQuery = listQuery([]);
const list = { response: listSchema(earlyEndView), example: { items: [earlyEndExample], total: 1 } };
const act = { ...list, status: 201, errors: [403, 409, 422], idempotent: true };

/** Proposals to end a case's course early, the newest first; acts are about the one that is open. */
@ApiTags('delivery')
@Controller('api/v1/requests/:caseId/early-ends')
export class EarlyEndsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly earlyEnds: EarlyEndsQuery,
  ) {}

  @Get()
  @Act('delivery.read')
  @ApiOperationDoc({ ...list, summary: 'Proposals to end the course early, and what was answered' })
  async all(@Param('caseId') caseId: string, @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>) {
    return pageOf(await this.shown(caseId), query);
  }

  @Post()
  @Act('delivery.end-early')
  @ApiOperationDoc({
    ...act,
    summary: 'Propose to end the course early: a reason and what is earned; it replaces an open one',
  })
  propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newEarlyEnd }) { reason, amount, keepsFollowUpTalk }: z.infer<typeof newEarlyEnd>,
  ) {
    const of = { caseId, reason, amount: BigInt(amount), keepsTalk: keepsFollowUpTalk };
    return this.run(req, caseId, doing(ProposeEarlyEnd, of));
  }

  @Post('agreements')
  @Act('delivery.end-early')
  @ApiOperationDoc({
    ...act,
    summary: 'Agree to the proposal with this hash; with the last of the three the course ends',
  })
  agree(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: earlyEndAgreement }) { hash }: z.infer<typeof earlyEndAgreement>,
  ) {
    return this.run(req, caseId, doing(AgreeOnEarlyEnd, { caseId, hash }));
  }

  @Post('refusals')
  @Act('delivery.end-early')
  @ApiOperationDoc({ ...act, summary: 'Say no to the proposal with this hash: the course goes on as it was' })
  refuse(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newEarlyEndRefusal }) { hash, reason }: z.infer<typeof newEarlyEndRefusal>,
  ) {
    return this.run(req, caseId, doing(RefuseEarlyEnd, { caseId, hash, reason }));
  }

  @Post('withdrawals')
  @Act('delivery.end-early')
  @ApiOperationDoc({ ...act, summary: 'Take back one’s own open proposal to end the course early' })
  takeBack(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    return this.run(req, caseId, doing(TakeBackEarlyEnd, { caseId }));
  }

  private async run(req: PortalRequest, caseId: string, what: Doing<unknown>) {
    await this.acts.do(req, what);
    return listOf(await this.shown(caseId));
  }

  private async shown(caseId: string) {
    const found = orNotFound(await this.earlyEnds.ofCase(this.db, caseId));
    return found.proposals.map(presentEarlyEnd);
  }
}

const presentEarlyEnd = (one: EarlyEndView) => ({
  ...{ no: one.no, side: one.side, reason: one.reason, amount: one.amount.toString() },
  keepsFollowUpTalk: one.keepsTalk,
  ...{ hash: one.hash, proposedAt: one.proposedAt, state: one.state, stateSince: one.stateSince },
  released: one.released?.toString() ?? null,
  refusal: one.refusal && {
    by: one.refusal.name,
    side: one.refusal.side,
    reason: one.refusal.reason,
  },
  agreed: one.agreed.map(({ name, side, at }) => ({ by: name, side, at })),
});
