import { Body, Controller, Delete, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IssueToken, RevokeToken } from '@samraad/identity';
import { UnitOfWork, writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { Act } from '../../access/act.decorator';
import { TokenSignIn } from '../../sign-in/token-sign-in';
import { viewerOf, type PortalRequest } from '../../web/shell/portal-request';
import { apiInstant, ApiOperationDoc } from '../shell';

const credentials = z
  .strictObject({
    email: writtenLine(254),
    password: z.string().nonempty().max(800),
    code: z.string().max(40).optional(),
  })
  .meta({ examples: [{ email: 'leder@region.example', password: 'en lang adgangskode' }] });
const token = z.object({ accessToken: z.string(), expiresAt: apiInstant });
const example = { accessToken: 'samraad_…', expiresAt: '2026-11-27T13:10:00.000Z' };

/** Access tokens. Never idempotent: a token is shown once and not stored (architecture.md 4). */
@ApiTags('auth')
@Controller('api/v1/auth/token')
export class AuthApiController {
  constructor(
    private readonly signIn: TokenSignIn,
    private readonly issue: IssueToken,
    private readonly revoke: RevokeToken,
    private readonly uow: UnitOfWork,
  ) {}

  @Post()
  @Act('account.sign-in')
  @ApiOperationDoc({
    summary: 'Get an access token',
    response: token,
    example,
    errors: [401, 403],
    open: true,
  })
  async create(@Req() req: PortalRequest, @Body({ schema: credentials }) body: z.infer<typeof credentials>) {
    const { viewer, methods } = await this.signIn.prove({ ...body, address: req.ip ?? '' });
    const { personId, accountId } = viewer;
    return this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.issue.execute(tx, accountId, methods),
    );
  }

  @Delete()
  @Act('account.revoke-token')
  @ApiOperationDoc({ summary: 'End the token this request was sent with', status: 204 })
  async remove(@Req() req: PortalRequest): Promise<void> {
    const { personId, accountId } = viewerOf(req);
    await this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.revoke.execute(tx, req.bearer ?? ''),
    );
  }
}
