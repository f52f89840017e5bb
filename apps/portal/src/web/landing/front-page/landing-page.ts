import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { frontDa } from '../landing.da';
import { CurrentProviders } from '../../providers/current-providers';
import { type HomePage, Pages, type PortalRequest } from '../../shell';
import { presentFrontPage } from './front-page.presenter';

const template = join(__dirname, 'front-page.hbs');

/** The front page of someone who is not signed in. */
@Injectable()
export class LandingPage implements HomePage {
  constructor(
    private readonly pages: Pages,
    private readonly providers: CurrentProviders,
  ) {}

  async render(req: PortalRequest, res: Response): Promise<void> {
    const page = presentFrontPage(await this.providers.read(), req.query['tema']);
    await this.pages.render(req, res, template, { title: frontDa.title, page });
  }
}
