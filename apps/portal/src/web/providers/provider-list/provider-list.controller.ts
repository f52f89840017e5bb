import { join } from 'node:path';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Act, Pages, type PortalRequest } from '../../shell';
import { CurrentProviders } from '../current-providers';
import { providerPaths } from '../providers.paths';
import { presentProviderList } from './provider-list.presenter';

const template = join(__dirname, 'provider-list.hbs');

/** The providers of today's round, compared by theme, way of working, room and waiting time. */
@ApiExcludeController()
@Controller()
export class ProviderListController {
  constructor(
    private readonly pages: Pages,
    private readonly providers: CurrentProviders,
  ) {}

  @Get(providerPaths.list())
  @Act('public.providers')
  async show(@Req() req: PortalRequest, @Res() res: Response, @Query('tema') theme: unknown): Promise<void> {
    const page = presentProviderList(await this.providers.read(), theme);
    await this.pages.render(req, res, template, { title: page.head.title, page });
  }
}
