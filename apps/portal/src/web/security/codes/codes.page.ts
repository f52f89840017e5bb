import { join } from 'node:path';
import { MakeRecoveryCodes } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Response } from 'express';
import {
  Acts,
  type Ask,
  doingInSecret,
  GoTo,
  newSubmission,
  PageAt,
  type PortalRequest,
  ReadPage,
  localPath,
} from '../../shell';
import { presentCodes } from './codes.presenter';

const onwardOf = (query: Ask['query']): string => localPath(query['videre'], addressOf('front'));

/** Recovery codes: made by the button and shown in its own answer, since they are kept nowhere to be shown later. */
@PageAt('security.codes', 'account.change-factors')
export class CodesPage extends ReadPage<object> {
  readonly template = join(__dirname, 'codes.hbs');

  constructor(private readonly acts: Acts) {
    super();
  }

  async open({ viewer }: Ask): Promise<object> {
    return viewer.factors.length > 0 ? {} : new GoTo(addressOf('security'));
  }

  present(_: object, { query }: Ask) {
    return presentCodes([], newSubmission(), onwardOf(query));
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const submission = newSubmission(req.body as Readonly<Record<string, unknown>>);
    const codes = await this.acts.do(req, doingInSecret(MakeRecoveryCodes, { submission }));
    const page = presentCodes(codes, submission, onwardOf(req.query));
    await this.pages.render(req, res, this.template, { title: page.head.title, page });
  }
}
