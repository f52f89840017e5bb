import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MakeProposal } from '@samraad/proposals';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { proposedExample, proposedView } from '../proposals/proposals.schemas';
import { apiId, ApiOperationDoc } from '../shell';
import { frameChange, frameMove, frameToSet } from './frame-proposals.schemas';

const proposed = {
  status: 201,
  response: proposedView,
  example: proposedExample,
  errors: [403, 404, 409, 422],
  idempotent: true,
} as const;

/** What one central side proposes of a frame: nothing changes before the other has said yes (`POST /proposals/{id}/answer`). */
@ApiTags('frames')
@Controller('api/v1/frames')
export class FrameProposalsApiController {
  constructor(private readonly acts: Acts) {}

  @Post()
  @Act('frames.propose')
  @ApiOperationDoc({ summary: 'Propose the frame of a provider that has none in the round', ...proposed })
  set(@Req() req: PortalRequest, @Body({ schema: frameToSet }) body: z.infer<typeof frameToSet>) {
    const { reason, ...change } = body;
    return this.propose(req, 'frame.set', change, reason);
  }

  @Post(':frameId/changes')
  @Act('frames.propose')
  @ApiOperationDoc({ summary: 'Propose to raise or lower a frame, tranche by tranche', ...proposed })
  change(
    @Req() req: PortalRequest,
    @Param('frameId', { schema: apiId }) frameId: string,
    @Body({ schema: frameChange }) body: z.infer<typeof frameChange>,
  ) {
    const { reason, ...rest } = body;
    return this.propose(req, 'frame.change', { frameId, ...rest }, reason);
  }

  @Post(':frameId/moves')
  @Act('frames.propose')
  @ApiOperationDoc({ summary: 'Propose to move free money from this frame to another', ...proposed })
  move(
    @Req() req: PortalRequest,
    @Param('frameId', { schema: apiId }) fromFrameId: string,
    @Body({ schema: frameMove }) body: z.infer<typeof frameMove>,
  ) {
    const { reason, toFrameId, amount } = body;
    return this.propose(req, 'frame.move', { fromFrameId, toFrameId, amount }, reason);
  }

  private async propose(req: PortalRequest, kind: string, change: object, reason: string) {
    const { id } = await this.acts.do(req, doing(MakeProposal, { kind, change, reason }));
    return { proposalId: id };
  }
}
