import type { Response } from 'express';
import type { PortalRequest } from './portal-request';

/** The front page: of a stranger (landing) and of each role (whose turn, by when). Bound by the area that draws it. */
export interface HomePage {
  show(req: PortalRequest, res: Response): Promise<void>;
}

/** Home of a signed-in viewer, and the landing page. */
export const HOME_PAGE = Symbol('HOME_PAGE');
export const LANDING_PAGE = Symbol('LANDING_PAGE');
