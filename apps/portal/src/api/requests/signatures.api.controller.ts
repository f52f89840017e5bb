import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import {
  conditionsOf,
  DeclineSignature,
  PassOnSignature,
  RequestQuery,
  SignRequest,
} from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { ApiRequestReader } from './api-request.reader';
import { signatureOf } from './request.view';
import {
  completeView,
  hashBody,
  reasonBody,
  requestExample,
  requestView,
  signatureExample,
  signatureView,
  signedTextView,
  transferBody,
} from './requests.schemas';

const stages = [403, 409, 422];

/** Signing, saying no, and passing on. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class SignaturesApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly requests: RequestQuery,
    private readonly reader: ApiRequestReader,
  ) {}

  @Get('signatures')
  @Act('requests.read')
  @ApiOperationDoc({
    summary: 'All signatures ever given, with those that no longer stand',
    response: listSchema(signatureView),
    example: { items: [signatureExample], total: 1 },
  })
  async all(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const { signatures } = orNotFound(await this.requests.one(this.db, caseId));
    return pageOf(signatures.map(signatureOf), page);
  }

  @Get('signed-text')
  @Act('requests.read')
  @ApiOperationDoc({
    summary: 'The exact text that is signed; its SHA-256 is the hash',
    response: signedTextView,
    example: {
      hash: 'a'.repeat(64),
      body: '{"answers":{},"conditions":["both-evaluations"],"form":"samraad.request.4"}',
      conditions: ['both-evaluations'],
    },
  })
  async text(@Param('caseId') caseId: string) {
    const signed = orNotFound(await this.requests.signedText(this.db, caseId));
    return { ...signed, conditions: conditionsOf(signed.body) };
  }

  @Post('signatures')
  @Act('requests.sign')
  @ApiOperationDoc({
    summary: 'Sign, for your side, the content with this hash',
    response: completeView,
    example: { complete: false },
    errors: stages,
    idempotent: true,
  })
  sign(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: hashBody }) body: z.infer<typeof hashBody>,
  ) {
    return this.acts.do(req, doing(SignRequest, { caseId, ...body }));
  }

  @Post('signature-declines')
  @Act('requests.decline-signature')
  @ApiOperationDoc({
    summary: 'Say no to sign, with a reason; the draft opens again',
    response: requestView,
    example: requestExample,
    errors: stages,
    idempotent: true,
  })
  async decline(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    await this.acts.do(req, doing(DeclineSignature, { caseId, ...body }));
    return this.reader.one(req, caseId);
  }

  @Post('signature-transfers')
  @Act('requests.pass-on')
  @ApiOperationDoc({
    summary: 'Pass the question on to another of your side',
    response: requestView,
    example: requestExample,
    errors: stages,
    idempotent: true,
  })
  async passOn(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: transferBody }) body: z.infer<typeof transferBody>,
  ) {
    await this.acts.do(req, doing(PassOnSignature, { caseId, ...body }));
    return this.reader.one(req, caseId);
  }
}
