import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProviderProfileQuery } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import type { Response } from 'express';
import { Act, orNotFound, Pages, type PortalRequest } from '../../shell';
import { CurrentProviders } from '../current-providers';
import { providerPaths } from '../providers.paths';
import { presentProviderPage } from './provider-page.presenter';

const template = join(__dirname, 'provider-page.hbs');

/** One provider: profile, ways of working, approach to each theme, contact, room. */
@ApiExcludeController()
@Controller()
export class ProviderPageController {
  constructor(
    private readonly pages: Pages,
    private readonly db: Database,
    private readonly profiles: ProviderProfileQuery,
    private readonly current: CurrentProviders,
  ) {}

  @Get(providerPaths.provider(':key'))
  @Act('public.providers')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Param('key') key: string): Promise<void> {
    const { providers } = await this.current.read();
    const now = providers.find((provider) => provider.key === key) ?? null;
    const provider = now ?? orNotFound(await this.profiles.find(this.db, key));
    const page = presentProviderPage(provider, now);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
