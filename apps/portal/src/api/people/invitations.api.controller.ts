import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRole } from '@samraad/identity';
import { InviteAgain, InvitedQuery, InviteWithRole } from '@samraad/people';
import { Database, refuse } from '@samraad/platform';
import type { z } from 'zod';
import { regionsKept } from '../../web/people/shared/keeper-view';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listQuery, type ListQuery, listSchema } from '../shell';
import { listedPersonExample, personExample } from './people.examples';
import { invitationView, newInvitation, openInvitationView } from './people.schemas';

const { id: personId, name, emails } = listedPersonExample;
const accountId = personExample.accounts[0]?.id;

/** People invited to a role, by a link in a mail. */
@ApiTags('invitations')
@Controller('api/v1/invitations')
export class InvitationsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly invited: InvitedQuery,
  ) {}

  @Get()
  @Act('people.list')
  @ApiOperationDoc({
    summary: 'Those invited who have not come in yet',
    response: listSchema(openInvitationView),
    example: { items: [{ personId, accountId, name, email: emails[0] }], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: listQuery() }) query: ListQuery) {
    const { items, total } = await this.invited.list(this.db, regionsKept(viewerOf(req)), query);
    return listOf(items, total);
  }

  @Post()
  @Act('people.invite')
  @ApiOperationDoc({
    summary: 'Invite somebody to a role',
    description: 'Whoever has that name and address already is given the role and keeps their account.',
    status: 201,
    response: invitationView,
    example: { personId, invited: true },
    errors: [404, 409, 422],
    idempotent: true,
  })
  execute(@Req() req: PortalRequest, @Body({ schema: newInvitation }) body: z.infer<typeof newInvitation>) {
    const { role, ...rest } = body;
    const given = isRole(role) ? role : refuse('platform.invalid', {}, 400);
    return this.acts.do(req, doing(InviteWithRole, { ...rest, role: given }));
  }

  @Post(':accountId/again')
  @HttpCode(204)
  @Act('people.invite-again')
  @ApiOperationDoc({
    summary: 'Send an invitation again; the link before it dies',
    status: 204,
    errors: [404, 409, 429],
  })
  async again(
    @Req() req: PortalRequest,
    @Param('accountId', { schema: apiId }) accountId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(InviteAgain, { accountId }));
  }
}
