import { join } from 'node:path';
import { PassOnSignature } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, GoTo, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { isAsked } from '../shared/signing-sides';
import { passOnSignatureWords as words } from './pass-on-signature.da';
import { othersWhoMaySign, presentPassOn } from './pass-on-signature.presenter';

const formTo = (personIds: readonly string[]) => z.object({ toPersonId: choice(personIds, words.to) });
type PassOnForm = ReturnType<typeof formTo>;

/** Handing the signature to the right representative of one's own side. */
@PageAt('case.pass-on-signature', 'requests.pass-on')
export class PassOnSignaturePage extends FormPage<PassOnForm, RequestOnDesk> {
  readonly template = join(__dirname, 'pass-on-signature.hbs');
  readonly form = async ({ req, viewer }: Ask) => {
    const able = othersWhoMaySign(await this.whole.open(req), viewer.personId);
    return formTo(able.map((one) => one.value));
  };

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  async open({ caseId, req, viewer }: Ask) {
    const desk = await this.whole.open(req);
    return isAsked(desk.request, viewer.personId) ? desk : new GoTo(requestPaths.sign(caseId));
  }

  present(desk: RequestOnDesk, { viewer }: Ask, { typed, errors }: Sent) {
    return presentPassOn(desk, viewer.personId, typed, errors);
  }

  act(data: z.output<PassOnForm>, { caseId }: Ask) {
    return doing(PassOnSignature, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.sign(caseId);
  }
}
