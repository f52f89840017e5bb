import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeopleQuery, PersonQuery, RenameByKeeper } from '@samraad/people';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { regionsKept } from '../../web/people/shared/keeper-view';
import { apiId, ApiOperationDoc, listOf, listSchema, pageOf, wholeQuery } from '../shell';
import { listedPersonExample, personExample, roleExample } from './people.examples';
import { listedPersonView, newName, peopleQuery, personView, roleView } from './people.schemas';
import { presentPerson, presentRoles } from './present-person';

/** People, for whoever gives roles. */
@ApiTags('people')
@Controller('api/v1/people')
export class PeopleApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly people: PeopleQuery,
    private readonly persons: PersonQuery,
  ) {}

  @Get()
  @Act('people.list')
  @ApiOperationDoc({
    summary: 'People by name: all to an administrator, those with a role in the region to its role keeper',
    response: listSchema(listedPersonView),
    example: { items: [listedPersonExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: peopleQuery }) { q, limit, offset }: z.infer<typeof peopleQuery>,
  ) {
    const regionIds = regionsKept(viewerOf(req));
    const { items, total } = await this.people.list(this.db, { regionIds, q, limit, offset });
    return listOf(items, total);
  }

  @Get(':personId')
  @Act('people.read')
  @ApiOperationDoc({
    summary: 'One person with accounts and roles',
    response: personView,
    example: personExample,
  })
  async one(@Req() req: PortalRequest, @Param('personId', { schema: apiId }) personId: string) {
    return presentPerson(orNotFound(await this.persons.one(this.db, personId, regionsKept(viewerOf(req)))));
  }

  @Get(':personId/roles')
  @Act('people.read')
  @ApiOperationDoc({
    summary: 'The roles of a person, the newest first',
    response: listSchema(roleView),
    example: { items: [roleExample], total: 1 },
  })
  async roles(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) personId: string,
    @Query({ schema: wholeQuery }) query: z.infer<typeof wholeQuery>,
  ) {
    const person = await this.persons.one(this.db, personId, regionsKept(viewerOf(req)));
    return pageOf(presentRoles(orNotFound(person)), query);
  }

  @Post(':personId/name')
  @Act('people.rename')
  @ApiOperationDoc({
    summary: 'Put a name right; what was signed before keeps the name it was signed with',
    status: 201,
    response: personView,
    example: personExample,
    errors: [404, 409, 422],
    idempotent: true,
  })
  async rename(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) personId: string,
    @Body({ schema: newName }) { name }: z.infer<typeof newName>,
  ) {
    await this.acts.do(req, doing(RenameByKeeper, { personId, name }));
    return this.one(req, personId);
  }
}
