import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AgreeOnSettlement,
  DisputesQuery,
  type DisputeView,
  HandOverDispute,
  ProposeSettlement,
  WriteInDispute,
} from '@samraad/delivery';
import { Database, isId } from '@samraad/platform';
import { MakeProposal } from '@samraad/proposals';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { AttestationCases } from '../attestations/attestation-cases';
import { proposedExample, proposedView } from '../proposals/proposals.schemas';
import { ApiOperationDoc } from '../shell';
import {
  disputeExample as example,
  disputeView,
  newAgreement,
  newDecision,
  newDisputeMessage,
  newSettlement,
} from './disputes.schemas';
import { presentDispute } from './present-dispute';

const changed = { status: 201, response: disputeView, example, errors: [403, 409, 422], idempotent: true };

/** What the two sides and the provider say to each other about a disputed attestation, and how it ends. */
@ApiTags('disputes')
@Controller('api/v1/attestations/:attestationId')
export class DisputesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly disputes: DisputesQuery,
  ) {}

  @Get('dispute')
  @Act('delivery.read', { caseOf: AttestationCases })
  @ApiOperationDoc({ summary: 'What is said of a disputed attestation', response: disputeView, example })
  async one(@Param('attestationId') id: string) {
    return presentDispute(await this.find(id));
  }

  @Post('dispute-messages')
  @Act('disputes.write', { caseOf: AttestationCases })
  @ApiOperationDoc({ summary: 'Write to the others in a dispute', ...changed })
  async write(
    @Req() req: PortalRequest,
    @Param('attestationId') id: string,
    @Body({ schema: newDisputeMessage }) { body }: z.infer<typeof newDisputeMessage>,
  ) {
    await this.acts.do(req, doing(WriteInDispute, { ...(await this.placeOf(id)), body }));
    return presentDispute(await this.find(id));
  }

  @Post('settlements')
  @Act('disputes.settle', { caseOf: AttestationCases })
  @ApiOperationDoc({
    summary:
      'Propose how the dispute ends: words and an amount from 0 to the disputed part; it replaces an earlier one',
    ...changed,
  })
  async propose(
    @Req() req: PortalRequest,
    @Param('attestationId') id: string,
    @Body({ schema: newSettlement }) { text, amount }: z.infer<typeof newSettlement>,
  ) {
    const of = { ...(await this.placeOf(id)), text, amount: BigInt(amount) };
    await this.acts.do(req, doing(ProposeSettlement, of));
    return presentDispute(await this.find(id));
  }

  @Post('agreements')
  @Act('disputes.settle', { caseOf: AttestationCases })
  @ApiOperationDoc({
    summary: 'Agree to the settlement with this hash; with the last of the three the dispute ends',
    ...changed,
  })
  async agree(
    @Req() req: PortalRequest,
    @Param('attestationId') id: string,
    @Body({ schema: newAgreement }) { hash }: z.infer<typeof newAgreement>,
  ) {
    await this.acts.do(req, doing(AgreeOnSettlement, { ...(await this.placeOf(id)), hash }));
    return presentDispute(await this.find(id));
  }

  @Post('handover')
  @Act('disputes.settle', { caseOf: AttestationCases })
  @ApiOperationDoc({ summary: 'Ask the central parties to decide the dispute', ...changed })
  async handOver(@Req() req: PortalRequest, @Param('attestationId') id: string) {
    await this.acts.do(req, doing(HandOverDispute, await this.placeOf(id)));
    return presentDispute(await this.find(id));
  }

  private async find(id: string): Promise<DisputeView> {
    return orNotFound(isId(id) ? await this.disputes.byAttestation(this.db, id) : null);
  }

  private async placeOf(id: string) {
    const { caseId, milestone, attestationId } = await this.find(id);
    return { caseId, milestone, attestationId };
  }
}

/** Disputes that were handed over to the central parties. */
@ApiTags('disputes')
@Controller('api/v1/disputes/:attestationId')
export class HandedOverDisputesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly disputes: DisputesQuery,
  ) {}

  @Get()
  @Act('disputes.decide')
  @ApiOperationDoc({
    summary: 'A dispute that was handed over to the central parties; 404 for any other',
    response: disputeView,
    example,
  })
  async one(@Param('attestationId') id: string) {
    const found = orNotFound(isId(id) ? await this.disputes.byAttestation(this.db, id) : null);
    return presentDispute(found.handover === null ? orNotFound<DisputeView>(null) : found);
  }

  @Post('decisions')
  @Act('disputes.decide')
  @ApiOperationDoc({
    summary: 'Propose what it is settled for; it ends once the other central side has said yes',
    status: 201,
    response: proposedView,
    example: proposedExample,
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async decide(
    @Req() req: PortalRequest,
    @Param('attestationId') attestationId: string,
    @Body({ schema: newDecision }) { amount, reason }: z.infer<typeof newDecision>,
  ) {
    const command = { kind: 'dispute.decide', change: { attestationId, amount }, reason };
    const { id } = await this.acts.do(req, doing(MakeProposal, command));
    return { proposalId: id };
  }
}
