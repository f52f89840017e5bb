import { Injectable } from '@nestjs/common';
import { PeopleReader, TokenReader } from '@samraad/identity';
import { refuse } from '@samraad/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isApi, type PortalRequest } from '../web/shell/portal-request';

/** Sets `req.viewer` of an API request from its Bearer token alone; a token that is none is 401, not a stranger. */
@Injectable()
export class Bearer {
  constructor(
    private readonly tokens: TokenReader,
    private readonly people: PeopleReader,
  ) {}

  readonly fromToken: RequestHandler = (req: Request, _res: Response, next: NextFunction) => {
    if (!isApi(req)) return next();
    this.load(req as PortalRequest).then(() => next(), next);
  };

  private async load(req: PortalRequest): Promise<void> {
    req.viewer = null;
    req.proof = null;
    const header = req.get('authorization');
    if (header === undefined) return;
    const token = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(header)?.[1];
    const held = token === undefined ? null : await this.tokens.read(token);
    req.viewer = held === null ? null : await this.people.viewer(held.accountId);
    if (req.viewer === null) refuse('portal.bad-bearer', {}, 401);
    req.proof = held?.proof ?? null;
    req.bearer = token;
  }
}
