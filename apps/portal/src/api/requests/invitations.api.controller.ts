import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '@samraad/platform';
import { AnswerInvitation, InvitationsQuery, InviteColleague, WithdrawInvitation } from '@samraad/requests';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  answerInvitationBody,
  invitationBody,
  invitationExample,
  invitationOf,
  invitationView,
} from './invitations.schemas';

/** Colleagues invited to a draft. */
@ApiTags('requests')
@Controller('api/v1/requests/:caseId/invitations')
export class InvitationsApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly invitations: InvitationsQuery,
  ) {}

  @Get()
  @Act('requests.invite')
  @ApiOperationDoc({
    summary: 'Who is invited to the draft, newest first',
    response: listSchema(invitationView),
    example: { items: [invitationExample], total: 1 },
  })
  async all(@Param('caseId') caseId: string, @Query({ schema: wholeQuery }) page: WholeQuery) {
    return pageOf((await this.invitations.ofCase(this.db, caseId)).map(invitationOf), page);
  }

  @Post()
  @Act('requests.invite')
  @ApiOperationDoc({
    summary: 'Invite a counterpart or colleague to your workplace’s draft',
    status: 201,
    response: invitationView,
    example: invitationExample,
    errors: [403, 409, 422],
    idempotent: true,
  })
  async invite(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: invitationBody }) body: z.infer<typeof invitationBody>,
  ) {
    const { id } = await this.acts.do(req, doing(InviteColleague, { caseId, ...body }));
    return invitationOf(orNotFound(await this.find(caseId, id)));
  }

  @Post(':invitationId/withdrawals')
  @Act('requests.invite')
  @ApiOperationDoc({
    summary: 'Take an invitation back before it is answered',
    response: invitationView,
    example: { ...invitationExample, state: 'withdrawn' },
    errors: [403, 409],
    idempotent: true,
  })
  async withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('invitationId') invitationId: string,
  ) {
    await this.acts.do(req, doing(WithdrawInvitation, { caseId, invitationId }));
    return invitationOf(orNotFound(await this.find(caseId, invitationId)));
  }

  private async find(caseId: string, id: string) {
    return (await this.invitations.ofCase(this.db, caseId)).find((one) => one.id === id) ?? null;
  }
}

/** One's own invitations, before one is a party of the case. */
@ApiTags('requests')
@Controller('api/v1/colleague-invitations')
export class OwnInvitationApiController {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly invitations: InvitationsQuery,
  ) {}

  @Get()
  @Act('requests.answer-invitation')
  @ApiOperationDoc({
    summary: 'Your invitations, newest first',
    response: listSchema(invitationView),
    example: { items: [invitationExample], total: 1 },
  })
  async all(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const own = await this.invitations.ofPerson(this.db, viewerOf(req).personId);
    return pageOf(own.map(invitationOf), page);
  }

  @Get(':invitationId')
  @Act('requests.answer-invitation')
  @ApiOperationDoc({
    summary: 'An invitation to you',
    response: invitationView,
    example: invitationExample,
    errors: [404],
  })
  one(@Req() req: PortalRequest, @Param('invitationId') invitationId: string) {
    return this.find(req, invitationId);
  }

  @Post(':invitationId/answers')
  @Act('requests.answer-invitation')
  @ApiOperationDoc({
    summary: 'Say whether the role is yours and you take part',
    response: invitationView,
    example: { ...invitationExample, state: 'accepted' },
    errors: [404, 409, 422],
    idempotent: true,
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('invitationId') invitationId: string,
    @Body({ schema: answerInvitationBody }) { accepts }: z.infer<typeof answerInvitationBody>,
  ) {
    await this.acts.do(req, doing(AnswerInvitation, { invitationId, accepts }));
    return this.find(req, invitationId);
  }

  private async find(req: PortalRequest, id: string) {
    return invitationOf(orNotFound(await this.invitations.own(this.db, id, viewerOf(req).personId)));
  }
}
