import { Inject } from '@nestjs/common';
import type { Response } from 'express';
import { Acts } from '../acts';
import { redirect } from '../local-path';
import type { PortalRequest } from '../portal-request';
import { Ask } from './ask';
import type { Doing } from './doing';

/** A button with an address of its own and no page: what it does, and where it leads. A refusal is an error page. */
export abstract class ActOnly<R = unknown> {
  @Inject(Acts) protected readonly acts!: Acts;

  abstract act(ask: Ask): Doing<R> | Promise<Doing<R>>;
  abstract next(done: R, ask: Ask): string;

  async send(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    redirect(res, this.next(await this.acts.do(req, await this.act(ask)), ask));
  }
}
