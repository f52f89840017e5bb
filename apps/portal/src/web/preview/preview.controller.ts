import { join } from 'node:path';
import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MailPreview } from '@samraad/notification';
import type { Response } from 'express';
import { DemoGuard } from '../../demo/demo.guard';
import { allowFrames, showAsFrame } from '../../setup/frame-headers';
import { previewModel, previewTemplate, Renderer } from '../../views';
import { Act, orNotFound, Pages, type PortalRequest } from '../shell';
import { presentMailPreviews } from './mail-previews.presenter';

const mailsTemplate = join(__dirname, 'mail-previews.hbs');
const noLayout = { path: '', user: null, nav: [], demo: null, csrfToken: '' };

/** Every component and every mail with its sample, for those who build them. Demo only. */
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
