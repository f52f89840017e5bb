import { join } from 'node:path';
import { SignRequest } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, mustTick, PageAt, type Sent, text } from '../../shell';
import { WholeRequest, type RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { signRequestWords as words } from './sign-request.da';
import { presentSignRequest } from './sign-request.presenter';

/** What a signer sends: the hash of the text that was shown, and that it was read. */
const form = z.object({
  hash: text(64, words.hash),
  read: mustTick(words.agreeToAll),
});

/** Reading and signing the very text that is shown. */
@PageAt('case.sign', 'requests.sign', { writes: 'signature' })
export class SignRequestPage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'sign-request.hbs');
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  async open({ caseId, req }: Ask) {
    const desk = await this.whole.open(req);
    const { stage } = desk.request;
    if (stage === 'draft') return new GoTo(requestPaths.draft(caseId));
    return stage === 'awaiting_signatures' ? desk : new GoTo(requestPaths.receipt(caseId));
  }

  present(desk: RequestOnDesk, { viewer }: Ask, { typed, errors }: Sent) {
    return presentSignRequest(desk, viewer.personId, typed, errors);
  }

  act({ hash }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SignRequest, { caseId, hash });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.receipt(caseId);
  }
}
