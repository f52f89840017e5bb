import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CONFIG, refuse, type Config } from '@samraad/platform';
import type { Request } from 'express';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const localName = /^(localhost|127\.0\.0\.1|\[::1\]|[a-z0-9-]+\.localhost)(:\d+)?$/i;

/** Demo functions are there in a demo only, for this machine only: anything else finds nothing (404). */
@Injectable()
export class DemoGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest<Request>();
    if (this.config.demo && !this.config.production && isLocal(req)) return true;
    return refuse('platform.not-found', {}, 404);
  }
}

/** The socket, not a header; a proxy's header or a foreign Host (DNS rebinding) means somebody from elsewhere. */
export function isLocal(req: Request): boolean {
  if (req.headers['x-forwarded-for'] !== undefined || req.headers.forwarded !== undefined) return false;
  return loopback.test(req.socket.remoteAddress ?? '') && localName.test(req.headers.host ?? '');
}
