import { join } from 'node:path';
import { type AppBegun, AppSetUp, ConfirmApp } from '@samraad/identity';
import { addressOf, Database } from '@samraad/platform';
import type { Response } from 'express';
import { toString as pictureOf } from 'qrcode';
import { z } from 'zod';
import {
  type Ask,
  doingInSecret,
  FormPage,
  GoTo,
  orNotFound,
  PageAt,
  type PortalRequest,
  type Sent,
  text,
  viewerOf,
} from '../../shell';
import { appDa } from '../security.da';
import { presentApp } from './app.presenter';

const form = z.object({ code: text(40, appDa.code) });

/** Setting up an app that makes codes; the secret is shown until a first code is right. */
@PageAt('security.app', 'account.change-factors')
export class AppPage extends FormPage<typeof form, AppBegun> {
  readonly template = join(__dirname, 'app.hbs');
  readonly form = form;
  override readonly fields = { 'identity.wrong-code': 'code' };

  constructor(
    private readonly setUp: AppSetUp,
    private readonly db: Database,
  ) {
    super();
  }

  async open({ viewer }: Ask) {
    return (await this.setUp.begun(this.db, viewer)) ?? new GoTo(addressOf('security'));
  }

  present(begun: AppBegun, { viewer }: Ask, { errors, submission }: Sent) {
    return presentApp(begun, viewer.email, errors, submission);
  }

  act({ code }: z.output<typeof form>) {
    return doingInSecret(ConfirmApp, { code });
  }

  /** The code is a proof like any other; and now there is something to lose. */
  next(_: unknown, { req }: Ask) {
    req.session.proof = { at: Date.now(), methods: ['totp'] };
    return addressOf('security.codes');
  }
}

/** The QR code as a picture of this site's: the policy of pages takes none from anywhere else. */
@PageAt('security.app-picture', 'account.change-factors')
export class AppPicture {
  constructor(
    private readonly setUp: AppSetUp,
    private readonly db: Database,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const { address } = orNotFound(await this.setUp.begun(this.db, viewerOf(req)));
    res.setHeader('Cache-Control', 'no-store');
    res.type('image/svg+xml').send(await pictureOf(address, { type: 'svg', margin: 2 }));
  }
}
