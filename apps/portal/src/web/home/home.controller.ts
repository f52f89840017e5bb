import { join } from 'node:path';
import { Controller, Get, Inject, Optional, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, HOME_PAGE, LANDING_PAGE, Pages, redirect, type HomePage, type PortalRequest } from '../shell';
import { landing } from './landing.presenter';

const template = join(__dirname, 'landing.hbs');

/** `/`: the landing page for strangers, the role's home for whoever is signed in. */
@ApiExcludeController()
@Controller()
export class HomeController {
  constructor(
    private readonly pages: Pages,
    @Optional() @Inject(HOME_PAGE) private readonly home?: HomePage,
    @Optional() @Inject(LANDING_PAGE) private readonly landingPage?: HomePage,
  ) {}

  @Get('/')
  @Act('public.landing')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    if (req.viewer) return this.home ? this.home.render(req, res) : redirect(res, '/min-side');
    if (this.landingPage) return this.landingPage.render(req, res);
    await this.pages.render(req, res, template, landing);
  }
}
