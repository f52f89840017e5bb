import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignConsultant, ProviderAnswersQuery } from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc, listOf, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { dialogueExamples as examples } from './dialogue.examples';
import { assignmentBody, assignmentView } from './dialogue.schemas';

/** Who at the provider has the case. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId')
export class AssignmentApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly answers: ProviderAnswersQuery,
  ) {}

  @Get('assignment')
  @Act('dialogue.assign')
  @ApiOperationDoc({
    summary: 'Who has had the case at its provider, oldest first; notes stay at the provider',
    response: listSchema(assignmentView),
    example: { items: [examples.assignment], total: 1 },
  })
  async assignments(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    return pageOf(await this.history(caseId, facts.providerId), page);
  }

  @Post('assignment')
  @Act('dialogue.assign')
  @ApiOperationDoc({
    summary: 'Give the case to a coordinator or consultant of its provider, or hand it over',
    status: 201,
    response: listSchema(assignmentView),
    example: { items: [examples.assignment], total: 1 },
    errors: [409, 422],
    idempotent: true,
  })
  async assign(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: assignmentBody }) body: z.infer<typeof assignmentBody>,
  ) {
    await this.acts.do(req, doing(AssignConsultant, { caseId, ...body }));
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    return listOf(await this.history(caseId, facts.providerId));
  }

  private async history(caseId: string, providerId: string | null) {
    const found = await this.answers.assignments(this.db, caseId, providerId ?? '');
    return found.map(({ id, personId, name, from, to, note }) => ({
      ...{ id, from, to, note },
      person: { id: personId, name },
    }));
  }
}
