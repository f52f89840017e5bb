import { join } from 'node:path';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { hasText, textOf } from '@samraad/platform';
import type { Response } from 'express';
import '../../i18n/pages.da';
import { Act, Pages, type PortalRequest } from '../shell';

const template = join(__dirname, 'text-page.hbs');

/** The plain text pages: about, help, privacy, accessibility. */
@ApiExcludeController()
@Controller()
export class AboutController {
  constructor(private readonly pages: Pages) {}

  @Get('om')
  @Act('public.help')
  about(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    return this.show(req, res, 'about');
  }

  @Get('hjaelp')
  @Act('public.help')
  help(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    return this.show(req, res, 'help');
  }

  @Get('privatliv')
  @Act('public.help')
  privacy(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    return this.show(req, res, 'privacy');
  }

  @Get('tilgaengelighed')
  @Act('public.help')
  accessibility(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    return this.show(req, res, 'accessibility');
  }

  private async show(req: PortalRequest, res: Response, name: string): Promise<void> {
    const title = textOf(`${name}.title`);
    const numbers = [1, 2, 3, 4, 5].filter((number) => hasText(`${name}.${number}`));
    const page = { head: { title }, paragraphs: numbers.map((number) => textOf(`${name}.${number}`)) };
    await this.pages.render(req, res, template, { title, page });
  }
}
