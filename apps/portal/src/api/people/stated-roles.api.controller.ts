import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JudgeRole, keeperOf, StatedRolesQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listOf, listSchema } from '../shell';
import {
  judged,
  judgement,
  statedRoleExample,
  statedRolesQuery,
  statedRoleView,
} from './stated-roles.schemas';

/** Roles that people have stated themselves, and what a keeper says of them. */
@ApiTags('roles')
@Controller('api/v1')
export class StatedRolesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly stated: StatedRolesQuery,
  ) {}

  @Get('stated-roles')
  @Act('people.judge-stated-role')
  @ApiOperationDoc({
    summary:
      'Stated roles that wait for somebody to say whether they are right: all, or those of the own region',
    response: listSchema(statedRoleView),
    example: { items: [statedRoleExample], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Query({ schema: statedRolesQuery }) { limit, offset }: z.infer<typeof statedRolesQuery>,
  ) {
    const { personId, roles } = viewerOf(req);
    const { items, total } = await this.stated.page(this.db, keeperOf(personId, roles), { limit, offset });
    return listOf(items, total);
  }

  @Post('roles/:roleId/judgements')
  @Act('people.judge-stated-role')
  @ApiOperationDoc({
    summary:
      'Confirm a stated role, or revoke it; what was signed in it before its number was taken is then void',
    status: 201,
    response: judged,
    example: { roleId: statedRoleExample.id, right: true },
    errors: [403, 404, 409, 422],
    idempotent: true,
  })
  async judge(
    @Req() req: PortalRequest,
    @Param('roleId', { schema: apiId }) roleId: string,
    @Body({ schema: judgement }) { right }: z.infer<typeof judgement>,
  ) {
    await this.acts.do(req, doing(JudgeRole, { assignmentId: roleId, right }));
    return { roleId, right };
  }
}
