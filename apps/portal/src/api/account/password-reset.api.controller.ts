import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskForLink } from '@samraad/identity';
import { orRefuse } from '@samraad/platform';
import type { z } from 'zod';
import { Act, type PortalRequest } from '../../web/shell';
import { ApiOperationDoc } from '../shell';
import { resetAsked } from './factors.schemas';

/** Asking for a new password; it is chosen with the link's token (`password-by-link`). */
@ApiTags('account')
@Controller('api/v1/account/password-reset')
export class PasswordResetApiController {
  constructor(private readonly help: AskForLink) {}

  @Post()
  @HttpCode(204)
  @Act('account.ask-link')
  @ApiOperationDoc({
    summary: 'Have a link sent that lets a new password be chosen; answered alike for every address',
    status: 204,
    open: true,
  })
  async ask(@Req() req: PortalRequest, @Body({ schema: resetAsked }) { email }: z.infer<typeof resetAsked>) {
    const refused = await this.help.execute({ email, address: req.ip ?? '', purpose: 'reset' });
    if (refused !== null) orRefuse(refused);
  }
}
