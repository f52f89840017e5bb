import { Body, Controller, Delete, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CheckPassword, IssueToken, PeopleReader, RevokeToken } from '@samraad/identity';
import { orRefuse, UnitOfWork, writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { Act } from '../../access/act.decorator';
import { orNotFound, viewerOf, type PortalRequest } from '../../web/shell/portal-request';
import { apiInstant, ApiOperationDoc } from '../shell';

const credentials = z
  .strictObject({ email: writtenLine(254), password: z.string().nonempty().max(800) })
  .meta({ examples: [{ email: 'leder@region.example', password: 'en lang adgangskode' }] });
const token = z.object({ accessToken: z.string(), expiresAt: apiInstant });
const example = { accessToken: 'samraad_…', expiresAt: '2026-11-27T13:10:00.000Z' };

/** Access tokens. Never idempotent: a token is shown once and not stored (architecture.md 4). */
@ApiTags('auth')
@Controller('api/v1/auth/token')
export class AuthApiController {
  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly people: PeopleReader,
    private readonly issue: IssueToken,
    private readonly revoke: RevokeToken,
    private readonly uow: UnitOfWork,
  ) {}

  @Post()
  @Act('account.sign-in')
  @ApiOperationDoc({ summary: 'Get an access token', response: token, example, errors: [401], open: true })
  async create(@Req() req: PortalRequest, @Body({ schema: credentials }) body: z.infer<typeof credentials>) {
    const address = req.ip ?? '';
    const accountId = orRefuse(await this.checkPassword.execute({ ...body, address }));
    const { personId } = orNotFound(await this.people.viewer(accountId));
    return this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.issue.execute(tx, accountId, ['password']),
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
