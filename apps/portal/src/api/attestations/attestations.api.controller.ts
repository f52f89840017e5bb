import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DisputeAttestation, ResolveDispute } from '@samraad/delivery';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema } from '../shell';
import { AttestationCases } from './attestation-cases';
import { AttestationsReader } from './attestations.reader';
import {
  attestationExample as example,
  attestationsQuery,
  attestationView,
  newDispute,
  newResolution,
} from './attestations.schemas';
import { presentAttestation } from './present-attestation';

const changed = {
  status: 201,
  response: attestationView,
  example,
  errors: [409, 422],
  idempotent: true,
};

/** What the workplaces have attested, and their objections. */
@ApiTags('attestations')
@Controller('api/v1/attestations')
export class AttestationsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: AttestationsReader,
  ) {}

  @Get()
  @Act('delivery.list')
  @ApiOperationDoc({
    summary: 'Attestations of the courses you have a part in, or of one request',
    response: listSchema(attestationView),
    example: { items: [example], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: attestationsQuery }) { requestId, offset, limit }: z.infer<typeof attestationsQuery>,
  ) {
    const { items, total } = await this.reader.list(viewerOf(req), { caseId: requestId, limit, offset });
    return listOf(items.map(presentAttestation), total);
  }

  @Get(':attestationId')
  @Act('delivery.read', { caseOf: AttestationCases })
  @ApiOperationDoc({ summary: 'One attestation', response: attestationView, example })
  async one(@Param('attestationId') id: string) {
    return presentAttestation(await this.reader.byId(id));
  }

  @Post(':attestationId/disputes')
  @Act('delivery.dispute', { caseOf: AttestationCases })
  @ApiOperationDoc({ summary: 'Object, within the objection time', ...changed })
  async dispute(
    @Req() req: PortalRequest,
    @Param('attestationId') id: string,
    @Body({ schema: newDispute }) body: z.infer<typeof newDispute>,
  ) {
    const of = await this.placeOf(id);
    await this.acts.do(req, doing(DisputeAttestation, { ...of, attestationId: id, ...body }));
    return presentAttestation(await this.reader.byId(id));
  }

  @Post(':attestationId/resolutions')
  @Act('delivery.resolve-dispute', { caseOf: AttestationCases })
  @ApiOperationDoc({
    summary:
      'End an objection: lift your own (stands); or take back what your side attested (withdrawn), also before any objection',
    ...changed,
  })
  async resolve(
    @Req() req: PortalRequest,
    @Param('attestationId') id: string,
    @Body({ schema: newResolution }) body: z.infer<typeof newResolution>,
  ) {
    const of = await this.placeOf(id);
    await this.acts.do(req, doing(ResolveDispute, { ...of, attestationId: id, ...body }));
    return presentAttestation(await this.reader.byId(id));
  }

  private async placeOf(id: string): Promise<{ caseId: string; milestone: number }> {
    const { caseId, milestone } = await this.reader.byId(id);
    return { caseId, milestone };
  }
}
