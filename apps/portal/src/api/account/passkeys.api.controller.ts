import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FactorReader,
  PasskeyQuestions,
  RegisterPasskey,
  RemovePasskey,
  RenamePasskey,
} from '@samraad/identity';
import { isRefusal, orRefuse } from '@samraad/platform';
import type { z } from 'zod';
import { answerIn } from '../../sign-in/passkeys/passkey-answers';
import { holderOf } from '../../sign-in/passkeys/passkey-holder';
import { Act, Acts, doing, type PortalRequest, viewerOf } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import {
  madeExample,
  newPasskey,
  passkeyExample,
  passkeyMade,
  passkeyName,
  passkeyQuestion,
  passkeyView,
  questionExample,
} from './passkeys.schemas';

/** One's own passkeys. What changes them asks for a token at most ten minutes old. */
@ApiTags('account')
@Controller('api/v1/account/passkeys')
export class PasskeysApiController {
  constructor(
    private readonly acts: Acts,
    private readonly factors: FactorReader,
    private readonly questions: PasskeyQuestions,
  ) {}

  @Get()
  @Act('account.security')
  @ApiOperationDoc({
    summary: 'Your passkeys, the oldest first',
    response: listSchema(passkeyView),
    example: { items: [passkeyExample], total: 1 },
  })
  async list(@Req() req: PortalRequest, @Query({ schema: wholeQuery }) page: WholeQuery) {
    const { passkeys } = await this.factors.of(viewerOf(req).accountId);
    return pageOf(passkeys, page);
  }

  @Post('question')
  @Act('account.change-factors')
  @ApiOperationDoc({
    summary: 'Begin making a passkey: what a browser at the public address is to ask the device for',
    response: passkeyQuestion,
    example: questionExample,
    errors: [422],
  })
  async ask(@Req() req: PortalRequest) {
    const question = await this.questions.forNewKey({ account: viewerOf(req), holder: holderOf(req) });
    return isRefusal(question) ? orRefuse(question) : question;
  }

  @Post()
  @Act('account.change-factors')
  @ApiOperationDoc({
    summary: 'Finish it with what the device answered, within ten minutes and with the same token',
    status: 201,
    response: passkeyMade,
    example: madeExample,
    errors: [422],
  })
  async register(@Req() req: PortalRequest, @Body({ schema: newPasskey }) body: z.infer<typeof newPasskey>) {
    const { name, answer } = body;
    return this.acts.do(
      req,
      doing(RegisterPasskey, { name, answer: answerIn(answer), holder: holderOf(req) }),
    );
  }

  @Patch(':passkeyId')
  @HttpCode(204)
  @Act('account.change-factors')
  @ApiOperationDoc({ summary: 'Call one of them something else', status: 204, errors: [422] })
  async rename(
    @Req() req: PortalRequest,
    @Param('passkeyId', { schema: apiId }) passkeyId: string,
    @Body({ schema: passkeyName }) { name }: z.infer<typeof passkeyName>,
  ) {
    await this.acts.do(req, doing(RenamePasskey, { passkeyId, name }));
  }

  @Delete(':passkeyId')
  @HttpCode(204)
  @Act('account.change-factors')
  @ApiOperationDoc({ summary: 'Take one of them away', status: 204 })
  async remove(@Req() req: PortalRequest, @Param('passkeyId', { schema: apiId }) passkeyId: string) {
    await this.acts.do(req, doing(RemovePasskey, { passkeyId }));
  }
}
