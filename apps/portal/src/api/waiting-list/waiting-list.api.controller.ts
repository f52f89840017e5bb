import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerRoomOffer,
  FitContractToRoom,
  type FrameWaiting,
  OvertakesQuery,
  TakeUpWaiting,
  WaitingListQuery,
} from '@samraad/contracts';
import { followsScheme } from '@samraad/identity';
import { Database, DomainClock } from '@samraad/platform';
import { MakeProposal } from '@samraad/proposals';
import { RoundReader } from '@samraad/scheme';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { proposedExample, proposedView } from '../proposals/proposals.schemas';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import {
  offerAnswerBody,
  overtakeBody,
  overtakeExample,
  overtakeView,
  waitingExample,
  waitingQuery,
  waitingView,
} from './waiting-list.schemas';

/** Who waits for room, in the list's order, and what both central sides have decided of it. */
@ApiTags('waiting-list')
@Controller('api/v1/waiting-list')
export class WaitingListApiController {
  constructor(
    private readonly db: Database,
    private readonly clock: DomainClock,
    private readonly rounds: RoundReader,
    private readonly lists: WaitingListQuery,
    private readonly decided: OvertakesQuery,
  ) {}

  @Get()
  @Act('waiting-list.read')
  @ApiOperationDoc({
    summary:
      'Contracts that wait for room: your own provider’s, all as a central party; of the current round unless named',
    response: listSchema(waitingView),
    example: { items: [waitingExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: waitingQuery }) query: z.infer<typeof waitingQuery>,
  ) {
    const viewer = viewerOf(req);
    const shown = { first: query.offset + query.limit };
    const lists = await this.lists.ofRound(await this.roundId(query.round), shown);
    const seen = lists.filter(
      ({ frame }) =>
        followsScheme(viewer) || viewer.roles.some(({ providerId }) => providerId === frame.providerId),
    );
    const total = seen.reduce((sum, { waiting }) => sum + (waiting[0]?.of ?? 0), 0);
    return listOf(seen.flatMap(present).slice(query.offset, query.offset + query.limit), total);
  }

  @Get('overtakes')
  @Act('public.waiting-list')
  @ApiOperationDoc({
    summary: 'When a later number went first, and why: decided by both central sides, published',
    response: listSchema(overtakeView),
    example: { items: [overtakeExample], total: 1 },
  })
  async overtakes(@Query({ schema: waitingQuery }) query: z.infer<typeof waitingQuery>) {
    const all = await this.decided.ofRound(await this.roundId(query.round));
    return listOf(all.slice(query.offset, query.offset + query.limit), all.length);
  }

  private async roundId(asked: string | undefined): Promise<string> {
    const found =
      asked === undefined
        ? await this.rounds.currentAt(this.db, await this.clock.now())
        : await this.rounds.find(this.db, asked);
    return orNotFound(found).id;
  }
}

/** What is done about it: a provider answers an offer, a central side proposes another order. */
@ApiTags('waiting-list')
@Controller('api/v1')
export class WaitingActsApiController {
  constructor(private readonly acts: Acts) {}

  @Post('waiting-list/overtakes')
  @Act('waiting-list.propose')
  @ApiOperationDoc({
    summary: 'Propose that a later number goes first; the reason is published once both sides have said yes',
    status: 201,
    response: proposedView,
    example: proposedExample,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async propose(
    @Req() req: PortalRequest,
    @Body({ schema: overtakeBody }) body: z.infer<typeof overtakeBody>,
  ) {
    const { contractId, reason } = body;
    const command = { kind: 'waiting.overtake', change: { contractId }, reason };
    const { id } = await this.acts.do(req, doing(MakeProposal, command));
    return { proposalId: id };
  }

  @Post('requests/:caseId/contract/offer-answers')
  @Act('contracts.take-up')
  @ApiOperationDoc({
    summary: 'Answer an offer of room: take it, fit the contract to it, save it up, or let the next pass',
    status: 204,
    errors: [403, 409, 422],
    idempotent: true,
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: offerAnswerBody }) { answer, price = '', scope }: z.infer<typeof offerAnswerBody>,
  ): Promise<void> {
    if (answer === 'take') await this.acts.do(req, doing(TakeUpWaiting, { caseId }));
    else if (answer === 'fit') {
      const written = scope === undefined ? {} : { scope };
      await this.acts.do(req, doing(FitContractToRoom, { caseId, price, ...written }));
    } else await this.acts.do(req, doing(AnswerRoomOffer, { caseId, answer }));
  }
}

const present = ({ frame, waiting }: FrameWaiting) =>
  waiting.map((one) => ({
    contractId: one.contractId,
    requestId: one.caseId,
    providerId: frame.providerId,
    number: one.number,
    place: one.place,
    unit: one.unit,
    region: one.region,
    price: one.price.toString(),
    since: one.since,
    reason: one.reason,
    offer: one.offer,
    offered: one.offered.toString(),
    answerBy: one.takeUpBy,
    savingSince: one.savingSince,
    firstSince: one.firstSince,
    expected: one.expected,
  }));
