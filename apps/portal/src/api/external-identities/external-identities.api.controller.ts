import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ExternalIdentityReader,
  PeopleReader,
  RelinkExternalIdentity,
  UnlinkExternalIdentity,
} from '@samraad/identity';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Issuers } from '../../sign-in/via/issuers';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, type ListQuery, listQuery, listSchema } from '../shell';
import { externalIdentityExample, externalIdentityView, relinkBody } from './external-identities.schemas';

/** A person's logins elsewhere, for administrators. A link itself is made by its owner, in a browser. */
@ApiTags('people')
@Controller('api/v1/people/:personId/external-identities')
export class ExternalIdentitiesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly identities: ExternalIdentityReader,
    private readonly people: PeopleReader,
    private readonly issuers: Issuers,
    private readonly db: Database,
  ) {}

  @Get()
  @Act('people.read-external')
  @ApiOperationDoc({
    summary: 'The logins elsewhere that lead to a person’s accounts',
    response: listSchema(externalIdentityView),
    example: { items: [externalIdentityExample], total: 1 },
    errors: [404],
  })
  async list(
    @Param('personId', { schema: apiId }) personId: string,
    @Query({ schema: listQuery() }) page: ListQuery,
  ) {
    orNotFound((await this.people.names(this.db, [personId])).get(personId));
    const { items, total } = await this.identities.ofPerson(this.db, personId, page);
    return listOf(items, total);
  }

  @Delete(':identityId')
  @Act('people.unlink-external')
  @ApiOperationDoc({
    summary: 'Take a link away; the person is told by mail and may link again',
    status: 204,
    errors: [404],
  })
  async unlink(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) personId: string,
    @Param('identityId', { schema: apiId }) identityId: string,
  ): Promise<void> {
    const label = await this.labelOf(personId, identityId);
    await this.acts.do(req, doing(UnlinkExternalIdentity, { identityId, of: { personId }, label }));
  }

  @Post(':identityId/relink')
  @Act('people.relink-external')
  @ApiOperationDoc({
    summary: 'Let a link lead to another open account of the same person',
    status: 204,
    errors: [404, 422],
  })
  async relink(
    @Req() req: PortalRequest,
    @Param('personId', { schema: apiId }) personId: string,
    @Param('identityId', { schema: apiId }) identityId: string,
    @Body({ schema: relinkBody }) { accountId }: z.infer<typeof relinkBody>,
  ): Promise<void> {
    const label = await this.labelOf(personId, identityId);
    await this.acts.do(req, doing(RelinkExternalIdentity, { identityId, personId, accountId, label }));
  }

  private async labelOf(personId: string, identityId: string): Promise<string> {
    const { items } = await this.identities.ofPerson(this.db, personId);
    return this.issuers.labelOf(items.find(({ id }) => id === identityId)?.issuer ?? '');
  }
}
