import { join } from 'node:path';
import { UseGuards } from '@nestjs/common';
import { MailPreview } from '@samraad/notification';
import type { Response } from 'express';
import { DemoGuard } from '../../demo/demo.guard';
import { showAsFrame } from '../../setup/frame-headers';
import { previewModel, previewTemplate, Renderer } from '../../views';
import { pageExamples } from '../page-examples';
import { Ask, orNotFound, PageAt, Pages, type PortalRequest, ReadPage } from '../shell';
import { presentMailPreviews } from './mail-previews.presenter';
import { exampleAt, presentPagePreviews } from './page-previews.presenter';

const noLayout = { path: '', user: null, nav: [], demo: null, csrfToken: '' };

/** Every component with its samples, for those who build them. Demo only, as all previews. */
@UseGuards(DemoGuard)
@PageAt('preview.components', 'demo.preview')
export class ComponentPreviews {
  constructor(
    private readonly pages: Pages,
    private readonly renderer: Renderer,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const { title, page } = previewModel(this.renderer, noLayout);
    await this.pages.render(req, res, previewTemplate, { title, page, wide: true });
  }
}

/** Every page with its examples. */
@UseGuards(DemoGuard)
@PageAt('preview.pages', 'demo.preview')
export class PagePreviews extends ReadPage<typeof pageExamples> {
  readonly template = join(__dirname, 'page-previews.hbs');

  async open() {
    return pageExamples;
  }

  present(examples: typeof pageExamples) {
    return presentPagePreviews(examples);
  }
}

/** One page drawn from one example: by that page's own template, and never an error. */
@UseGuards(DemoGuard)
@PageAt('preview.page', 'demo.preview')
export class PageExample {
  constructor(private readonly pages: Pages) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    const drawn = exampleAt(pageExamples, ask.param('name'), ask.param('example'));
    const { template, ...view } = orNotFound(drawn);
    await this.pages.render(req, res, template, { ...view, status: 200 });
  }
}

/** Every mail: when it is sent, and how it reads. */
@UseGuards(DemoGuard)
@PageAt('preview.mails', 'demo.preview')
export class MailPreviews extends ReadPage<ReturnType<MailPreview['all']>> {
  readonly template = join(__dirname, 'mail-previews.hbs');
  override readonly frames = true;

  constructor(private readonly mails: MailPreview) {
    super();
  }

  async open() {
    return this.mails.all();
  }

  present(mails: ReturnType<MailPreview['all']>) {
    return presentMailPreviews(mails);
  }
}

/** A mail's own HTML, in its frame. */
@UseGuards(DemoGuard)
@PageAt('preview.mail-html', 'demo.preview')
export class MailPreviewHtml {
  constructor(private readonly mails: MailPreview) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const mail = orNotFound(this.mails.render(new Ask(req).param('key')));
    showAsFrame(res);
    res.type('html').send(mail.html);
  }
}
