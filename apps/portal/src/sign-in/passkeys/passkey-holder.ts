import type { Request } from 'express';
import { isApi, type PortalRequest } from '../../web/shell/portal-request';

/** What whoever is asked for a passkey is known by until they answer: their session, or the token of a program. */
export const holderOf = (req: Request): string =>
  isApi(req) ? `token ${(req as PortalRequest).bearer ?? ''}` : `session ${req.sessionID}`;
