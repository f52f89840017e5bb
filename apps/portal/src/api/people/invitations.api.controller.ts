import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRole } from '@samraad/identity';
import { InvitedQuery, InviteWithRole } from '@samraad/people';
import { Database, refuse } from '@samraad/platform';
import type { z } from 'zod';
import { regionsKept } from '../../web/people/shared/keeper-view';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listOf, listQuery, type ListQuery, listSchema } from '../shell';
import { listedPersonExample } from './people.examples';
import { invitationView, newInvitation, openInvitationView } from './people.schemas';

const { id: personId, name, emails } = listedPersonExample;

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
    example: { items: [{ personId, name, email: emails[0] }], total: 1 },
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
}
