import { Inject, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CONFIG, type Config, isId } from '@samraad/platform';
import type { Response } from 'express';
import { cookieOf } from '../../../setup/cookies';
import type { DoneModel } from '../../../views';
import type { PortalRequest } from '../portal-request';
import { CASE_DONE, type CaseDonePort, type JustDone } from './case-done.port';

const seconds = 120;

/**
 * From an act to the next page shown: a cookie with the case and the time, no words. The page tells the viewer's own act
 * from the audit stream, so a link or a cookie made by others shows nothing that is not so.
 */
@Injectable()
export class JustDoneNote {
  private readonly logger = new Logger(JustDoneNote.name);
  private readonly name: string;
  private readonly options;

  constructor(
    @Inject(CONFIG) { production }: Config,
    private readonly modules: ModuleRef,
  ) {
    this.name = production ? '__Host-samraad-done' : 'samraad-done';
    this.options = { httpOnly: true, sameSite: 'lax', secure: production, path: '/' } as const;
  }

  /** Remembers that an act in a case has succeeded; acts elsewhere say so on their own pages. */
  leave(req: PortalRequest, res: Response, since: Date): void {
    if (!isId(req.caseId)) return;
    const value = `${req.caseId}.${since.getTime()}`;
    res.cookie(this.name, value, { ...this.options, maxAge: seconds * 1000 });
  }

  /** What the next page tells; once. `next`: with who must do what now. */
  async take(req: PortalRequest, res: Response, next: boolean): Promise<DoneModel | null> {
    const note = this.read(req);
    if (!note || !req.viewer) return null;
    res.clearCookie(this.name, this.options);
    try {
      const port = this.modules.get<CaseDonePort>(CASE_DONE, { strict: false });
      return await port.of(req.viewer, note, next);
    } catch (error) {
      // The page itself is what matters.
      this.logger.warn({ msg: 'nothing told of what was done', requestId: req.requestId, err: error });
      return null;
    }
  }

  private read(req: PortalRequest): JustDone | null {
    const [caseId = '', time = ''] = (cookieOf(req, this.name) ?? '').split('.');
    const since = new Date(Number(time));
    return isId(caseId) && Date.now() - since.getTime() < seconds * 1000 ? { caseId, since } : null;
  }
}
