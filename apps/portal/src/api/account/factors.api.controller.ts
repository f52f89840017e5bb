import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AppSetUp,
  BeginApp,
  ConfirmApp,
  FactorReader,
  MakeRecoveryCodes,
  RemoveApp,
} from '@samraad/identity';
import { Database, newId } from '@samraad/platform';
import type { z } from 'zod';
import { Act, Acts, doing, doingInSecret, orNotFound, type PortalRequest, viewerOf } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import {
  appBegunExample,
  appBegunView,
  appCode,
  factorsExample,
  factorsView,
  recoveryCodesExample,
  recoveryCodesView,
} from './factors.schemas';

/** One's own second factor. What changes it asks for a token at most ten minutes old. */
@ApiTags('account')
@Controller('api/v1/account')
export class FactorsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly factors: FactorReader,
    private readonly app: AppSetUp,
  ) {}

  @Get('factors')
  @Act('account.security')
  @ApiOperationDoc({
    summary: 'What you have beside your password',
    response: factorsView,
    example: factorsExample,
  })
  async list(@Req() req: PortalRequest) {
    const { appSince, codesLeft, passkeys } = await this.factors.of(viewerOf(req).accountId);
    return {
      app: appSince && { since: appSince },
      passkeys: passkeys.length,
      recoveryCodesLeft: codesLeft,
    };
  }

  @Post('factors/app')
  @Act('account.change-factors')
  @ApiOperationDoc({
    summary: 'Begin setting up an app that makes codes; its secret is told until a first code is right',
    status: 201,
    response: appBegunView,
    example: appBegunExample,
    errors: [403, 404, 409],
  })
  async beginApp(@Req() req: PortalRequest) {
    // The secret is no result of the act: results are kept for a second sending.
    await this.acts.do(req, doing(BeginApp, undefined));
    return orNotFound(await this.app.begun(this.db, viewerOf(req)));
  }

  @Post('factors/app/confirmation')
  @HttpCode(204)
  @Act('account.change-factors')
  @ApiOperationDoc({
    summary: 'Finish it with a first code, which is then used',
    status: 204,
    errors: [403, 409, 422],
  })
  async confirmApp(@Req() req: PortalRequest, @Body({ schema: appCode }) body: z.infer<typeof appCode>) {
    await this.acts.do(req, doingInSecret(ConfirmApp, body));
  }

  @Delete('factors/app')
  @HttpCode(204)
  @Act('account.change-factors')
  @ApiOperationDoc({ summary: 'Take the app away; nothing where there is none', status: 204, errors: [403] })
  async removeApp(@Req() req: PortalRequest) {
    await this.acts.do(req, doing(RemoveApp, undefined));
  }

  @Post('recovery-codes')
  @Act('account.change-factors')
  @ApiOperationDoc({
    summary: 'Make ten new recovery codes, told this once; the old ones are void',
    status: 201,
    response: recoveryCodesView,
    example: recoveryCodesExample,
    errors: [403, 409],
  })
  async makeCodes(@Req() req: PortalRequest) {
    // The same key within a minute is told the same ones.
    const submission = req.get('idempotency-key') ?? newId();
    return { codes: await this.acts.do(req, doingInSecret(MakeRecoveryCodes, { submission })) };
  }
}
