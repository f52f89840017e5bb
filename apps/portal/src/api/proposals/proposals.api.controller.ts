import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, refusalText } from '@samraad/platform';
import {
  AnswerProposal,
  MakeProposal,
  type Proposal,
  ProposalGround,
  ProposalListQuery,
  ProposalReader,
  type ProposalSide,
  standingTo,
  WithdrawProposal,
} from '@samraad/proposals';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import {
  answered,
  listedProposal,
  newProposal,
  proposalAnswer,
  proposalExamples as examples,
  proposalsQuery,
  proposalView,
} from './proposals.schemas';

/** One decision of two sides: proposed by one, answered by the other. */
@ApiTags('proposals')
@Controller('api/v1/proposals')
export class ProposalsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly proposals: ProposalReader,
    private readonly ground: ProposalGround,
    private readonly lists: ProposalListQuery,
  ) {}

  @Get()
  @Act('proposals.list')
  @ApiOperationDoc({
    summary:
      'Proposals of your side and the other: what waits for you first, then what waits for them, then the ended',
    response: listSchema(listedProposal),
    example: { items: [examples.listed], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: proposalsQuery }) { limit, offset, group }: z.infer<typeof proposalsQuery>,
  ) {
    const { items, counts } = await this.lists.page(viewerOf(req), { limit, offset, group });
    return listOf(items, group === undefined ? counts.ours + counts.theirs + counts.ended : counts[group]);
  }

  @Get(':proposalId')
  @Act('proposals.read')
  @ApiOperationDoc({
    summary: 'One proposal; while it waits, what it states is reckoned anew',
    response: proposalView,
    example: examples.one,
  })
  one(@Req() req: PortalRequest, @Param('proposalId', { schema: apiId }) id: string) {
    return this.view(req, id);
  }

  @Post()
  @Act('proposals.make')
  @ApiOperationDoc({
    summary: 'Propose to the other side; nothing changes before it has approved',
    status: 201,
    response: proposalView,
    example: examples.one,
    errors: [404, 422],
    idempotent: true,
  })
  async make(@Req() req: PortalRequest, @Body({ schema: newProposal }) body: z.infer<typeof newProposal>) {
    const side = body.side as ProposalSide | undefined;
    const { id } = await this.acts.do(req, doing(MakeProposal, { ...body, side }));
    return this.view(req, id);
  }

  @Post(':proposalId/answer')
  @Act('proposals.answer')
  @ApiOperationDoc({
    summary: 'Approve, which carries it out at once, or refuse with a reason; never your own side’s',
    response: answered,
    example: examples.answered,
    errors: [409, 422],
    idempotent: true,
  })
  answer(
    @Req() req: PortalRequest,
    @Param('proposalId', { schema: apiId }) proposalId: string,
    @Body({ schema: proposalAnswer }) body: z.infer<typeof proposalAnswer>,
  ) {
    return this.acts.do(req, doing(AnswerProposal, { proposalId, ...body }));
  }

  @Post(':proposalId/withdrawal')
  @Act('proposals.withdraw')
  @ApiOperationDoc({
    summary: 'Take your side’s proposal back before it is answered',
    response: proposalView,
    example: { ...examples.one, state: 'withdrawn' },
    errors: [409],
    idempotent: true,
  })
  async withdraw(@Req() req: PortalRequest, @Param('proposalId', { schema: apiId }) proposalId: string) {
    await this.acts.do(req, doing(WithdrawProposal, { proposalId }));
    return this.view(req, proposalId);
  }

  private async view(req: PortalRequest, id: string) {
    const proposal = orNotFound(await this.proposals.find(this.db, id));
    const standing = orNotFound(standingTo(proposal, viewerOf(req)));
    return { ...(await this.shown(proposal)), standing };
  }

  private async shown(proposal: Proposal) {
    const {
      ground: _ground,
      groundHash: _hash,
      proposedBy: _by,
      proposedAs: _as,
      endedBy: _ender,
      ...rest
    } = proposal;
    const stored = JSON.parse(rest.facts) as unknown;
    const now =
      proposal.state === 'waiting'
        ? await this.ground.now(this.db, proposal)
        : { facts: stored, holds: true, obstacle: null };
    return {
      ...rest,
      change: JSON.parse(rest.change) as unknown,
      facts: now.facts ?? stored,
      holds: now.holds,
      obstacle: now.obstacle && refusalText(now.obstacle),
    };
  }
}
