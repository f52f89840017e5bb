import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AskNewEmail,
  ChangePassword,
  CheckPassword,
  ChoosePassword,
  EndOwnSignIns,
  SignInsReader,
} from '@samraad/identity';
import { isRefusal, refuse, systemActor, UnitOfWork } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, doingInSecret, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  accountExample,
  accountView,
  newEmail,
  newPassword,
  passwordByLink,
  signInExample,
  signInView,
} from './account.schemas';

/** One's own account. What holds a password is never idempotent: no digest of it is kept (ADR 36). */
@ApiTags('account')
@Controller('api/v1/account')
export class AccountApiController {
  constructor(
    private readonly acts: Acts,
    private readonly uow: UnitOfWork,
    private readonly check: CheckPassword,
    private readonly choose: ChoosePassword,
    private readonly signIns: SignInsReader,
  ) {}

  @Get()
  @Act('account.own-page')
  @ApiOperationDoc({
    summary: 'Who you are, and your roles now',
    response: accountView,
    example: accountExample,
  })
  one(@Req() req: PortalRequest) {
    const { accountId: id, personId, name, email, roles } = viewerOf(req);
    const held = roles.map(({ role, unitId, providerId }) => ({ role, unitId, providerId }));
    return { id, personId, name, email, roles: held };
  }

  @Post('password')
  @HttpCode(204)
  @Act('account.change-password')
  @ApiOperationDoc({
    summary: 'Change your password; other sessions and every token end',
    status: 204,
    errors: [422],
  })
  async changePassword(
    @Req() req: PortalRequest,
    @Body({ schema: newPassword }) body: z.infer<typeof newPassword>,
  ) {
    const address = req.ip ?? '';
    const checked = await this.check.execute({
      email: viewerOf(req).email,
      password: body.oldPassword,
      address,
    });
    if (isRefusal(checked)) refuse('identity.wrong-old-password', {}, checked.status === 429 ? 429 : 422);
    await this.acts.do(req, doingInSecret(ChangePassword, body));
  }

  @Post('password-by-link')
  @HttpCode(204)
  @Act('account.use-link')
  @ApiOperationDoc({
    summary: 'Choose a password with the token of a one-time link (setup, invitation, reset)',
    status: 204,
    errors: [404, 410, 422],
    open: true,
  })
  async choosePassword(
    @Body({ schema: passwordByLink }) body: z.infer<typeof passwordByLink>,
  ): Promise<void> {
    await this.uow.run(systemActor('one-time-link'), (tx) => this.choose.byLink(tx, body));
  }

  @Post('email')
  @HttpCode(204)
  @Act('account.change-email')
  @ApiOperationDoc({
    summary: 'Have a link sent to a new address, which it proves',
    status: 204,
    errors: [422],
  })
  async changeEmail(@Req() req: PortalRequest, @Body({ schema: newEmail }) body: z.infer<typeof newEmail>) {
    await this.acts.do(req, doing(AskNewEmail, body));
  }

  @Get('sign-ins')
  @Act('account.sign-ins')
  @ApiOperationDoc({
    summary: 'The browsers you are signed in with',
    response: listSchema(signInView),
    example: { items: [signInExample], total: 1 },
  })
  async listSignIns(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const all = await this.signIns.of(viewerOf(req).accountId, null);
    return pageOf(
      all.map(({ id, device, since, lastSeen }) => ({ id, device, since, lastSeen })),
      page,
    );
  }

  @Delete('sign-ins/:signInId')
  @HttpCode(204)
  @Act('account.sign-ins')
  @ApiOperationDoc({ summary: 'End one of them', status: 204, errors: [422] })
  async endSignIn(@Req() req: PortalRequest, @Param('signInId', { schema: apiId }) signInId: string) {
    await this.acts.do(req, doing(EndOwnSignIns, { signInId }));
  }
}
