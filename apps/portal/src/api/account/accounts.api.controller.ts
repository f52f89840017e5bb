import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CloseAccount, ReopenAccount } from '@samraad/identity';
import { Act, Acts, doing, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc } from '../shell';

/** Anybody's account, for administrators. */
@ApiTags('account')
@Controller('api/v1/accounts/:accountId')
export class AccountsApiController {
  constructor(private readonly acts: Acts) {}

  @Post('close')
  @HttpCode(204)
  @Act('accounts.close')
  @ApiOperationDoc({
    summary: 'Close an account; its sessions and tokens end',
    status: 204,
    errors: [404, 409, 422],
  })
  async close(
    @Req() req: PortalRequest,
    @Param('accountId', { schema: apiId }) accountId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(CloseAccount, { accountId }));
  }

  @Post('reopen')
  @HttpCode(204)
  @Act('accounts.reopen')
  @ApiOperationDoc({ summary: 'Open a closed account again', status: 204, errors: [404, 409] })
  async reopen(
    @Req() req: PortalRequest,
    @Param('accountId', { schema: apiId }) accountId: string,
  ): Promise<void> {
    await this.acts.do(req, doing(ReopenAccount, { accountId }));
  }
}
