import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentProviders } from '../../providers/current-providers';
import { Act, Pages, type PortalRequest } from '../../shell';
import { landingPaths } from '../landing.paths';
import { presentHowItWorks } from './how-it-works.presenter';

const template = join(__dirname, 'how-it-works.hbs');

/** The way from first idea to effect evaluation, for anyone. */
@ApiExcludeController()
@Controller()
export class HowItWorksController {
  constructor(
    private readonly pages: Pages,
    private readonly providers: CurrentProviders,
  ) {}

  @Get(landingPaths.how())
  @Act('public.help')
  async show(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const page = presentHowItWorks(await this.providers.read());
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
