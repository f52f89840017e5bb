import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { PortalRequest } from '../web/shell/portal-request';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Counts writes per signed-in account, or per address; a read is never counted, so it costs no write. */
@Injectable()
export class WriteThrottleGuard extends ThrottlerGuard {
  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    return reads.has(context.switchToHttp().getRequest<PortalRequest>().method);
  }

  protected override async getTracker(req: PortalRequest): Promise<string> {
    return req.viewer ? `account ${req.viewer.accountId}` : `address ${req.ip ?? ''}`;
  }

  /** One count over all routes. */
  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return tracker;
  }
}
