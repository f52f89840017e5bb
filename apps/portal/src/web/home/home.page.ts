import { join } from 'node:path';
import { Inject, Optional } from '@nestjs/common';
import { addressOf } from '@samraad/platform';
import type { Response } from 'express';
import {
  HOME_PAGE,
  type HomePage,
  LANDING_PAGE,
  PageAt,
  type PortalRequest,
  ReadPage,
  redirect,
} from '../shell';
import { landing } from './landing.presenter';

/** `/`: the landing page for strangers, the role's home for whoever is signed in. */
@PageAt('front', 'public.landing')
export class FrontPage extends ReadPage<typeof landing> {
  readonly template = join(__dirname, 'landing.hbs');

  constructor(
    @Optional() @Inject(HOME_PAGE) private readonly home?: HomePage,
    @Optional() @Inject(LANDING_PAGE) private readonly landingPage?: HomePage,
  ) {
    super();
  }

  override async show(req: PortalRequest, res: Response): Promise<void> {
    if (req.viewer) return this.home ? this.home.show(req, res) : redirect(res, addressOf('own-page'));
    return this.landingPage ? this.landingPage.show(req, res) : super.show(req, res);
  }

  async open() {
    return landing;
  }

  present({ title, page }: typeof landing) {
    return { head: { title }, ...page };
  }
}
