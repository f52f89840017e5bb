import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeRoleEnd, GiveRoles, NameDeputy, PersonQuery } from '@samraad/people';
import { isRole, RoleReader } from '@samraad/identity';
import { Database, refuse } from '@samraad/platform';
import type { z } from 'zod';
import { regionsKept } from '../../web/people/shared/keeper-view';
import { Act, Acts, doing, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';
import { personExample, roleExample } from './people.examples';
import { newDeputy, newRole, newRolesView, personView, roleEnd, roleView } from './people.schemas';
import { presentPerson, presentRoles } from './present-person';

const made = { ids: [roleExample.id] };

/** Roles: given, ended, handed on. */
@ApiTags('roles')
@Controller('api/v1/roles')
export class RolesApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly persons: PersonQuery,
    private readonly roles: RoleReader,
  ) {}

  @Post()
  @Act('people.give-role')
  @ApiOperationDoc({
    summary: 'Give somebody a role, at one or several units at once',
    status: 201,
    response: newRolesView,
    example: made,
    errors: [404, 409, 422],
    idempotent: true,
  })
  give(@Req() req: PortalRequest, @Body({ schema: newRole }) body: z.infer<typeof newRole>) {
    const { role, ...rest } = body;
    return this.acts.do(
      req,
      doing(GiveRoles, { ...rest, role: isRole(role) ? role : refuse('platform.invalid', {}, 400) }),
    );
  }

  @Get(':roleId')
  @Act('people.read')
  @ApiOperationDoc({ summary: 'One role, with its days', response: roleView, example: roleExample })
  async one(@Req() req: PortalRequest, @Param('roleId', { schema: apiId }) roleId: string) {
    const { personId } = orNotFound(await this.roles.byId(this.db, roleId));
    return orNotFound(presentRoles(await this.person(req, personId)).find(({ id }) => id === roleId) ?? null);
  }

  @Post(':roleId/end')
  @Act('people.change-role')
  @ApiOperationDoc({
    summary: 'Say when a role ends, and who takes it over',
    status: 201,
    response: personView,
    example: personExample,
    errors: [404, 409, 422],
    idempotent: true,
  })
  async end(
    @Req() req: PortalRequest,
    @Param('roleId', { schema: apiId }) assignmentId: string,
    @Body({ schema: roleEnd }) { when, lastDay, successorId }: z.infer<typeof roleEnd>,
  ) {
    const heir = successorId === undefined ? null : { personId: successorId };
    const { personId } = await this.acts.do(req, doing(ChangeRoleEnd, { assignmentId, when, lastDay, heir }));
    return presentPerson(await this.person(req, personId));
  }

  @Post(':roleId/deputies')
  @Act('people.change-role')
  @ApiOperationDoc({
    summary: 'Have somebody stand in for a role, for a time',
    status: 201,
    response: newRolesView,
    example: made,
    errors: [404, 409, 422],
    idempotent: true,
  })
  async standIn(
    @Req() req: PortalRequest,
    @Param('roleId', { schema: apiId }) assignmentId: string,
    @Body({ schema: newDeputy }) body: z.infer<typeof newDeputy>,
  ) {
    const { id } = await this.acts.do(req, doing(NameDeputy, { assignmentId, ...body }));
    return { ids: [id] };
  }

  private async person(req: PortalRequest, personId: string) {
    return orNotFound(await this.persons.one(this.db, personId, regionsKept(viewerOf(req))));
  }
}
