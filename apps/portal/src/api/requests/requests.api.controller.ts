import { writtenText } from '@samraad/platform';
import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { stages, StartDraft } from '@samraad/requests';
import { z } from 'zod';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listQuery, listSchema } from '../shell';
import { ApiRequestReader } from './api-request.reader';
import { factsExample, requestExample, requestFacts, requestView, startBody } from './requests.schemas';

const query = listQuery(['changed', 'due', 'number'], {
  stage: z.enum(stages).optional(),
  q: writtenText(120).optional(),
});

/** Requests: the list, one whole, and the start of a draft. */
@ApiTags('requests')
@Controller('api/v1/requests')
export class RequestsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ApiRequestReader,
  ) {}

  @Get()
  @Act('requests.list')
  @ApiOperationDoc({
    summary: 'Requests you stand in relation to',
    response: listSchema(requestFacts),
    example: { items: [factsExample], total: 1 },
  })
  async all(@Req() req: PortalRequest, @Query({ schema: query }) asked: z.infer<typeof query>) {
    const { items, total } = await this.reader.list(req, asked);
    return listOf(items, total);
  }

  @Post()
  @Act('requests.start')
  @ApiOperationDoc({
    summary: 'Start a draft for a workplace of yours',
    status: 201,
    response: requestView,
    example: requestExample,
    errors: [422],
    idempotent: true,
  })
  async begin(@Req() req: PortalRequest, @Body({ schema: startBody }) body: z.infer<typeof startBody>) {
    const { caseId } = await this.acts.do(req, doing(StartDraft, body));
    return this.reader.one(req, caseId);
  }

  @Get(':caseId')
  @Act('requests.read-fact')
  @ApiOperationDoc({
    summary: 'One request; its content only for the parties, the provider and the anchor',
    response: requestView,
    example: requestExample,
  })
  one(@Req() req: PortalRequest, @Param('caseId') caseId: string) {
    return this.reader.one(req, caseId);
  }
}
