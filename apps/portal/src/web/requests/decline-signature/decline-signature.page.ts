import { join } from 'node:path';
import { DeclineSignature } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, longText, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { isAsked } from '../shared/signing-sides';
import { declineSignatureWords as words } from './decline-signature.da';
import { presentDecline } from './decline-signature.presenter';

const form = z.object({ reason: longText(1000, words.reason) });

/** Saying no, with a reason. */
@PageAt('case.decline-signature', 'requests.decline-signature', { writes: 'request-reason' })
export class DeclineSignaturePage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'decline-signature.hbs');
  override readonly cares = true;
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  async open({ caseId, req, viewer }: Ask) {
    const desk = await this.whole.open(req);
    return isAsked(desk.request, viewer.personId) ? desk : new GoTo(requestPaths.sign(caseId));
  }

  present(desk: RequestOnDesk, _: Ask, { typed, errors }: Sent) {
    return presentDecline(desk, typed, errors);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(DeclineSignature, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}
