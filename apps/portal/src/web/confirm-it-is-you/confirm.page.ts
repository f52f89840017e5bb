import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { addressOf, CONFIG, type Config, type Refusal } from '@samraad/platform';
import type { Response } from 'express';
import { withoutProof } from '../../access/fresh/proof-fields';
import type { WithFiles } from '../../setup/form-with-files';
import { allowFormsTo } from '../../setup/form-targets';
import { Issuers } from '../../sign-in/via/issuers';
import { Nearby } from '../shell/nearby';
import { Pages } from '../shell/pages';
import { type PortalRequest, viewerOf } from '../shell/portal-request';
import { presentConfirm } from './confirm.presenter';

const template = join(__dirname, 'confirm.hbs');

/** Shown instead of doing what was sent, until its sender has proved afresh who they are: it sends the very same form. */
@Injectable()
export class ConfirmPage {
  constructor(
    private readonly pages: Pages,
    private readonly nearby: Nearby,
    private readonly issuers: Issuers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(req: PortalRequest, res: Response, why: Refusal | null): Promise<void> {
    // What waits may be the way to an issuer: the form here leads there then.
    if (req.path.startsWith(addressOf('own-page.external'))) allowFormsTo(res, this.issuers.origins());
    const { files } = req as WithFiles;
    const { errors, ...page } = presentConfirm({
      action: req.originalUrl,
      sent: withoutProof(req.body),
      withFile: files !== undefined && Object.keys(files).length > 0,
      asked: this.asked(req),
      why,
      back: this.nearby.pageAt(req.path),
    });
    const seconds = why?.params['seconds'];
    if (seconds !== undefined) res.setHeader('Retry-After', String(seconds));
    const status = why?.status === 429 ? 429 : 403;
    await this.pages.render(req, res, template, { title: page.head.title, page, errors, status });
  }

  private asked(req: PortalRequest) {
    const { factors } = viewerOf(req);
    if (factors.length > 0) return factors.includes('passkey') ? 'passkey' : 'code';
    return this.config.demo ? 'nothing' : 'password';
  }
}
