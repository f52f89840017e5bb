import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignSeveral } from '@samraad/dialogue';
import { ProviderInboxQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { assignmentsBody, casesGivenView, colleagueView } from './assignments.schemas';
import { dialogueExamples as examples } from './dialogue.examples';

/** Who has the cases of a provider, several at once. */
@ApiTags('requests')
@Controller('api/v1')
export class AssignmentsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly inbox: ProviderInboxQuery,
  ) {}

  @Get('colleagues')
  @Act('dialogue.inbox')
  @ApiOperationDoc({
    summary: 'Whom the cases of your provider can be given to, with how many open ones each has now',
    response: listSchema(colleagueView),
    example: { items: [examples.colleague], total: 1 },
  })
  async colleagues(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const { roles } = viewerOf(req);
    const providerId = orNotFound(roles.find((held) => held.providerId !== null)?.providerId);
    const { colleagues } = await this.inbox.choices(this.db, providerId);
    return pageOf(colleagues, page);
  }

  @Post('assignments')
  @Act('dialogue.assign-several')
  @ApiOperationDoc({
    summary: 'Give several cases of your provider to a colleague: all of them, or none',
    status: 201,
    response: casesGivenView,
    example: examples.casesGiven,
    errors: [422],
    idempotent: true,
  })
  async assign(
    @Req() req: PortalRequest,
    @Body({ schema: assignmentsBody }) { cases, personId, note }: z.infer<typeof assignmentsBody>,
  ) {
    const asked = cases.map(({ id, consultantId }) => ({
      caseId: id,
      ...(consultantId === undefined ? {} : { consultantId }),
    }));
    const { given, had } = await this.acts.do(req, doing(AssignSeveral, { cases: asked, personId, note }));
    return { given: given.map(({ caseId, number }) => ({ id: caseId, number })), had };
  }
}
