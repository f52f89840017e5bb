import { join } from 'node:path';
import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MailPreview } from '@samraad/notification';
import type { Response } from 'express';
import { DemoGuard } from '../../demo/demo.guard';
import { allowFrames, showAsFrame } from '../../setup/frame-headers';
import { previewModel, previewTemplate, Renderer } from '../../views';
import { Act, orNotFound, Pages, type PortalRequest } from '../shell';
import { pageExamples } from '../page-examples';
import { presentMailPreviews } from './mail-previews.presenter';
import { exampleAt, presentPagePreviews } from './page-previews.presenter';

const mailsTemplate = join(__dirname, 'mail-previews.hbs');
const pagesTemplate = join(__dirname, 'page-previews.hbs');
const noLayout = { path: '', user: null, nav: [], demo: null, csrfToken: '' };

/** Every component, page and mail with its samples, for those who build them. Demo only. */
@ApiExcludeController()
@UseGuards(DemoGuard)
@Controller('_preview')
export class PreviewController {
  constructor(
    private readonly pages: Pages,
    private readonly renderer: Renderer,
    private readonly mails: MailPreview,
  ) {}

  @Get('components')
  @Act('demo.preview')
  async components(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const { title, page } = previewModel(this.renderer, noLayout);
    await this.pages.render(req, res, previewTemplate, { title, page, wide: true });
  }

  @Get('pages')
  @Act('demo.preview')
  async allPages(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const page = presentPagePreviews(pageExamples);
    await this.pages.render(req, res, pagesTemplate, { title: page.head.title, page });
  }

  @Get('pages/:name/:example')
  @Act('demo.preview')
  async page(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param() { name, example }: { name: string; example: string },
  ): Promise<void> {
    const { template, ...view } = orNotFound(exampleAt(pageExamples, name, example));
    await this.pages.render(req, res, template, { ...view, status: 200 });
  }

  @Get('mails')
  @Act('demo.preview')
  async allMails(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const page = presentMailPreviews(this.mails.all());
    allowFrames(res);
    await this.pages.render(req, res, mailsTemplate, { title: page.head.title, page });
  }

  @Get('mails/:key/html')
  @Act('demo.preview')
  html(@Res() res: Response, @Param('key') key: string): void {
    const mail = orNotFound(this.mails.render(key));
    showAsFrame(res);
    res.type('html').send(mail.html);
  }
}
