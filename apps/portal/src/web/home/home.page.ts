import { Inject } from '@nestjs/common';
import type { Response } from 'express';
import { HOME_PAGE, type HomePage, LANDING_PAGE, PageAt, type PortalRequest } from '../shell';

/** `/`: the landing page for strangers, the role's home for whoever is signed in. */
@PageAt('front', 'public.landing')
export class FrontPage {
  constructor(
    @Inject(HOME_PAGE) private readonly home: HomePage,
    @Inject(LANDING_PAGE) private readonly landing: HomePage,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    await (req.viewer ? this.home : this.landing).show(req, res);
  }
}
