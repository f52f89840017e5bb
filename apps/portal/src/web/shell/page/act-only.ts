import { Inject } from '@nestjs/common';
import type { Response } from 'express';
import { Acts } from '../acts';
import { JustDoneNote } from '../done/just-done';
import { redirect } from '../local-path';
import type { PortalRequest } from '../portal-request';
import { Ask } from './ask';
import type { Doing } from './doing';

/** A button with an address of its own and no page: what it does, and where it leads. A refusal is an error page. */
export abstract class ActOnly<R = unknown> {
  @Inject(Acts) protected readonly acts!: Acts;
  @Inject(JustDoneNote) private readonly justDone!: JustDoneNote;

  abstract act(ask: Ask): Doing<R> | Promise<Doing<R>>;
  abstract next(done: R, ask: Ask): string;

  async send(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    const since = new Date();
    const done = await this.acts.do(req, await this.act(ask));
    this.justDone.leave(req, res, since);
    redirect(res, this.next(done, ask));
  }
}
