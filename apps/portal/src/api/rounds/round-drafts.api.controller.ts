import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MakeProposal } from '@samraad/proposals';
import { ChangeRoundDraft, DiscardRoundDraft, StartRoundChange, StartRoundDraft } from '@samraad/rounds';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { proposedExample, proposedView } from '../proposals/proposals.schemas';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { RoundDraftViews } from './round-draft-views';
import {
  draftExamples as examples,
  draftPlan,
  draftProposal,
  draftVersion,
  listedDraft,
  newChange,
  newDraft,
  roundDraftView,
} from './round-drafts.schemas';
import { idOrKey } from './rounds.schemas';

const one = { response: roundDraftView, example: examples.one, errors: [403, 404, 409, 422] } as const;
const begun = { ...one, status: 201, idempotent: true } as const;
const draftId = { schema: apiId };

/** Rounds that are written by both central sides: begun, changed rule by rule, proposed, or put away. */
@ApiTags('rounds')
@Controller('api/v1')
export class RoundDraftsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly views: RoundDraftViews,
  ) {}

  @Get('round-drafts')
  @Act('rounds.follow')
  @ApiOperationDoc({
    summary: 'Drafts of rounds, and of changes of rounds that stand, the last changed first',
    response: listSchema(listedDraft),
    example: { items: [examples.listed], total: 1 },
  })
  async list(@Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf(await this.views.open(), page);
  }

  @Get('round-drafts/:draftId')
  @Act('rounds.follow')
  @ApiOperationDoc({
    summary: 'One draft: its whole text, and what stands in the way of proposing it',
    ...one,
  })
  async one(@Param('draftId', draftId) id: string) {
    return orNotFound(await this.views.one(id));
  }

  @Post('round-drafts')
  @Act('rounds.draft')
  @ApiOperationDoc({ summary: 'Begin a round from an earlier one, or from nothing', ...begun })
  async begin(@Req() req: PortalRequest, @Body({ schema: newDraft }) body: z.infer<typeof newDraft>) {
    const { id } = await this.acts.do(req, doing(StartRoundDraft, body));
    return this.one(id);
  }

  @Post('rounds/:round/changes')
  @Act('rounds.draft')
  @ApiOperationDoc({ summary: 'Begin a change of a round that stands, from a day', ...begun })
  async change(
    @Req() req: PortalRequest,
    @Param('round', { schema: idOrKey }) round: string,
    @Body({ schema: newChange }) { validFrom }: z.infer<typeof newChange>,
  ) {
    const { id } = await this.acts.do(req, doing(StartRoundChange, { round, validFrom }));
    return this.one(id);
  }

  @Put('round-drafts/:draftId/plan')
  @Act('rounds.draft')
  @ApiOperationDoc({ summary: 'Change a draft, at the version you saw', ...one, idempotent: true })
  async write(
    @Req() req: PortalRequest,
    @Param('draftId', draftId) id: string,
    @Body({ schema: draftPlan }) body: z.infer<typeof draftPlan>,
  ) {
    await this.acts.do(req, doing(ChangeRoundDraft, { draftId: id, ...body }));
    return this.one(id);
  }

  @Post('round-drafts/:draftId/discards')
  @Act('rounds.draft')
  @ApiOperationDoc({ summary: 'Put a draft away', ...begun })
  async discard(
    @Req() req: PortalRequest,
    @Param('draftId', draftId) id: string,
    @Body({ schema: draftVersion }) { version }: z.infer<typeof draftVersion>,
  ) {
    await this.acts.do(req, doing(DiscardRoundDraft, { draftId: id, version }));
    return this.one(id);
  }

  @Post('round-drafts/:draftId/proposals')
  @Act('rounds.propose')
  @ApiOperationDoc({
    summary: 'Propose to the other side that the round opens, or changes, just as its text is read',
    status: 201,
    response: proposedView,
    example: proposedExample,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async propose(
    @Req() req: PortalRequest,
    @Param('draftId', draftId) id: string,
    @Body({ schema: draftProposal }) { hash, reason }: z.infer<typeof draftProposal>,
  ) {
    const { changes: roundId } = await this.one(id);
    const change = { draftId: id, hash };
    const what = roundId
      ? { kind: 'round.change', change: { ...change, roundId } }
      : { kind: 'round.open', change };
    const made = await this.acts.do(req, doing(MakeProposal, { ...what, reason }));
    return { proposalId: made.id };
  }
}
