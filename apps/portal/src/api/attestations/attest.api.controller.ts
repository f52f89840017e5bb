import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Attest } from '@samraad/delivery';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { AttestationsReader } from './attestations.reader';
import { attestationExample, attestationView, newAttestation } from './attestations.schemas';
import { presentAttestation } from './present-attestation';

/** Attesting that what was agreed has been delivered. */
@ApiTags('attestations')
@Controller('api/v1/requests/:caseId')
export class AttestApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: AttestationsReader,
  ) {}

  @Post('attestations')
  @Act('delivery.attest')
  @ApiOperationDoc({
    summary: 'Attest for all, or as the other side, so that it stands at once',
    description: 'amount and revision are those of the report you saw: 409 when it has been corrected since.',
    status: 201,
    response: attestationView,
    example: attestationExample,
    errors: [409, 422],
    idempotent: true,
  })
  async execute(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newAttestation }) body: z.infer<typeof newAttestation>,
  ) {
    const amount = body.amount === undefined ? undefined : BigInt(body.amount);
    const { revision, milestone } = body;
    const { attestationId } = await this.acts.do(req, doing(Attest, { caseId, amount, revision, milestone }));
    return presentAttestation(await this.reader.byId(attestationId));
  }
}
