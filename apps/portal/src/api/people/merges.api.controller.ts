import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MergePeople, MergePreviewQuery, PersonQuery } from '@samraad/people';
import { Database, refusalText } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';
import { mergePreviewExample, mergePreviewView, newMerge } from './merges.schemas';
import { personExample } from './people.examples';
import { personView } from './people.schemas';
import { presentPerson } from './present-person';

/** Two people who are one, for administrators. */
@ApiTags('people')
@Controller('api/v1/people/:personId/merges')
export class MergesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly persons: PersonQuery,
    private readonly previews: MergePreviewQuery,
  ) {}

  @Get(':otherId')
  @Act('people.merge')
  @ApiOperationDoc({
    summary: 'What telling that another is this person would change, and why it cannot be done',
    response: mergePreviewView,
    example: mergePreviewExample,
  })
  async preview(
    @Param('personId', { schema: apiId }) personId: string,
    @Param('otherId', { schema: apiId }) otherId: string,
  ) {
    const { kept, merged, cases, obstacle } = orNotFound(await this.previews.of(this.db, personId, otherId));
    return {
      kept: presentPerson(kept),
      merged: presentPerson(merged),
      cases: cases.map((one) => ({
        caseId: one.caseId,
        name: one.name,
        kept: one.kept,
        merged: one.merged,
      })),
      obstacle: obstacle && { code: obstacle.key, message: refusalText(obstacle) },
    };
  }

  @Post()
  @Act('people.merge')
  @ApiOperationDoc({
    summary: 'Tell that another is this person, who is kept. It cannot be undone',
    status: 201,
    response: personView,
    example: personExample,
    errors: [404, 409, 422],
    idempotent: true,
  })
  async merge(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) keptId: string,
    @Body({ schema: newMerge }) body: z.infer<typeof newMerge>,
  ) {
    await this.acts.do(req, doing(MergePeople, { keptId, ...body }));
    return presentPerson(orNotFound(await this.persons.one(this.db, keptId, null)));
  }
}
