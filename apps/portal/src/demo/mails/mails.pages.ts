import { join } from 'node:path';
import { Inject, UseGuards } from '@nestjs/common';
import { type CaughtMail, CaughtMailQuery } from '@samraad/notification';
import { CONFIG, type Config } from '@samraad/platform';
import type { Response } from 'express';
import { showAsFrame } from '../../setup/frame-headers';
import {
  Ask,
  orNotFound,
  pageAsked,
  PageAt,
  type PortalRequest,
  ReadPage,
  wordsAsked,
} from '../../web/shell';
import { DemoGuard } from '../demo.guard';
import { presentMail } from './mail.presenter';
import { presentMails } from './mails.presenter';

const pageSize = 50;
type Found = Parameters<typeof presentMails>;

/** The mailbox with every mail the demo sent. */
@UseGuards(DemoGuard)
@PageAt('demo.mails', 'demo.mails')
export class DemoMailsPage extends ReadPage<Found> {
  readonly template = join(__dirname, 'mails.hbs');
  override readonly wide = true;

  constructor(private readonly mails: CaughtMailQuery) {
    super();
  }

  async open({ query }: Ask): Promise<Found> {
    const [search, current] = [wordsAsked(query), pageAsked(query)];
    const window = { limit: pageSize, offset: (current - 1) * pageSize };
    const found = await this.mails.list({ ...(search && { search }), ...window });
    return [found, { search, current, pageSize }];
  }

  present(found: Found) {
    return presentMails(...found);
  }
}

/** One mail, with its HTML in a frame. */
@UseGuards(DemoGuard)
@PageAt('demo.mail', 'demo.mails')
export class DemoMailPage extends ReadPage<CaughtMail> {
  readonly template = join(__dirname, 'mail.hbs');
  override readonly frames = true;

  constructor(
    private readonly mails: CaughtMailQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.mails.one(ask.param('id'));
  }

  present(mail: CaughtMail) {
    return presentMail(mail, this.config.baseUrl);
  }

  override titleOf(_: unknown, mail: CaughtMail) {
    return mail.subject;
  }
}

/** A mail's own HTML, for the frame. */
@UseGuards(DemoGuard)
@PageAt('demo.mail-html', 'demo.mails')
export class DemoMailHtml {
  constructor(private readonly mails: CaughtMailQuery) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const mail = orNotFound(await this.mails.one(new Ask(req).param('id')));
    showAsFrame(res);
    // A link in the mail opens in place of the whole page, not inside the frame.
    res.type('html').send(mail.html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`));
  }
}
