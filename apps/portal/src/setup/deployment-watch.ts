import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, refuse } from '@samraad/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import './deployment.da';

/** Why the cookies of a sign-in, which are for https only, would never come back. */
export type DeploymentFault = 'portal.proto-missing' | 'portal.proxy-not-trusted' | 'portal.over-http';

const tenMinutes = 600_000;
const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * In production, looks at how pages are asked for: over https, as far as a trusted proxy says so. Otherwise nobody could
 * sign in, and would be bounced without a word: the log warns, health tells, and the pages say what is wrong.
 */
@Injectable()
export class DeploymentWatch {
  private readonly logger = new Logger('Deployment');
  private readonly warned = new Map<DeploymentFault, number>();
  private last?: { readonly fault: DeploymentFault; readonly at: number };

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** What is wrong with how this request came; null when nothing is, and outside production. */
  faultOf(req: Request): DeploymentFault | null {
    if (!this.config.production || req.secure) return null;
    const said = req.get('x-forwarded-proto')?.split(',', 1)[0]?.trim().toLowerCase();
    if (said === undefined) return 'portal.proto-missing';
    return said === 'https' ? 'portal.proxy-not-trusted' : 'portal.over-http';
  }

  /** The fault seen in the last ten minutes; null when there was none. */
  recent(): DeploymentFault | null {
    return this.last && Date.now() - this.last.at < tenMinutes ? this.last.fault : null;
  }

  /** Reading goes on; a form, whose token would not have been kept, is answered with what is wrong. */
  readonly look: RequestHandler = (req: Request, _res: Response, next: NextFunction) => {
    const fault = this.faultOf(req);
    if (fault !== null) this.note(fault);
    if (fault !== null && !reads.has(req.method)) refuse(fault, {}, 503);
    next();
  };

  private note(fault: DeploymentFault): void {
    const now = Date.now();
    this.last = { fault, at: now };
    if (now - (this.warned.get(fault) ?? -Infinity) < tenMinutes) return;
    this.warned.set(fault, now);
    this.logger.warn({ msg: 'nobody can sign in this way: see TRUST_PROXY in docs/drift.md', fault });
  }
}
