import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AgreeOnUndo, DropUndo, ProposeUndo, UndosQuery, type UndoView } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, type Doing, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listQuery, listSchema, pageOf } from '../shell';
import { newUndo, undoAnswer, undoExample, undoView } from './undos.schemas';

const pageQuery = listQuery([]);
const list = { response: listSchema(undoView), example: { items: [undoExample], total: 1 } };
const act = { ...list, status: 201, errors: [403, 409, 422], idempotent: true };

/** Proposals to undo the attestation of a part (0: the whole), the newest first; acts are about the open one. */
@ApiTags('delivery')
@Controller('api/v1/requests/:caseId/attestations/:milestone/undos')
export class UndosApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly undos: UndosQuery,
  ) {}

  @Get()
  @Act('delivery.read')
  @ApiOperationDoc({ ...list, summary: 'Proposals to undo the attestation, and what was answered' })
  async all(
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
  ) {
    return pageOf(await this.shown(caseId, milestone), query);
  }

  @Post()
  @Act('delivery.undo')
  @ApiOperationDoc({ ...act, summary: 'Propose to undo an attestation that stands; it replaces an open one' })
  propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Body({ schema: newUndo }) { reason }: z.infer<typeof newUndo>,
  ) {
    const of = { caseId, milestone: numberOf(milestone), reason };
    return this.run(req, caseId, milestone, doing(ProposeUndo, of));
  }

  @Post('agreements')
  @Act('delivery.undo')
  @ApiOperationDoc({
    ...act,
    summary: 'Agree to the proposal with this hash; with the last of the three it is undone',
  })
  agree(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Body({ schema: undoAnswer }) { hash }: z.infer<typeof undoAnswer>,
  ) {
    return this.run(req, caseId, milestone, doing(AgreeOnUndo, { caseId, hash }));
  }

  @Post('refusals')
  @Act('delivery.undo')
  @ApiOperationDoc({ ...act, summary: 'Say no to the proposal with this hash, or take back one’s own' })
  drop(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('milestone') milestone: string,
    @Body({ schema: undoAnswer }) { hash }: z.infer<typeof undoAnswer>,
  ) {
    return this.run(req, caseId, milestone, doing(DropUndo, { caseId, hash }));
  }

  private async run(req: PortalRequest, caseId: string, milestone: string, what: Doing<unknown>) {
    await this.acts.do(req, what);
    return listOf(await this.shown(caseId, milestone));
  }

  private async shown(caseId: string, milestone: string) {
    const found = orNotFound(await this.undos.ofPart(this.db, caseId, numberOf(milestone)));
    return found.proposals.map((one) => presentUndo(one, found.milestone));
  }
}

const numberOf = (milestone: string): number =>
  orNotFound(/^\d{1,2}$/.test(milestone) ? Number(milestone) : null);

const presentUndo = (one: UndoView, milestone: number) => ({
  ...{ no: one.no, milestone, side: one.side, reason: one.reason, amount: one.amount.toString() },
  ...{ hash: one.hash, proposedAt: one.proposedAt, state: one.state, stateSince: one.stateSince },
  dropped: one.dropped && { by: one.dropped.name, side: one.dropped.side },
  agreed: one.agreed.map(({ name, side, at }) => ({ by: name, side, at })),
});
