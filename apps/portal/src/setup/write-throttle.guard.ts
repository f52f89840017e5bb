import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ROUTE_ACT, type RouteAct } from '../access/act.decorator';
import type { PortalRequest } from '../web/shell/portal-request';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Counts writes per signed-in account, or per address; a read is never counted, so it costs no write. Neither is signing
 * in, which counts for itself: one who floods it from a hospital's one address must not shut the hospital out.
 */
@Injectable()
export class WriteThrottleGuard extends ThrottlerGuard {
  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteAct | undefined>(ROUTE_ACT, context.getHandler());
    if (route?.act === 'account.sign-in') return true;
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
