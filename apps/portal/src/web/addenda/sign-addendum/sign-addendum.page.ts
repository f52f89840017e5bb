import { join } from 'node:path';
import { SignAddendum } from '@samraad/addenda';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, mustTick, PageAt, type Sent, text } from '../../shell';
import { isSigner, placesToSign } from '../../contracts/signing-places';
import { AddendaOfCase } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { signAddendumWords as words } from './sign-addendum.da';
import { presentSignAddendum, type SignAddendumFacts } from './sign-addendum.presenter';

const form = z.object({
  hash: text(64, words.hash),
  unitId: text(36, words.workplace),
  read: mustTick(words.read),
});
type Opened = Omit<SignAddendumFacts, 'typed' | 'errors' | 'submission'>;

/** A side of a workplace that signs, signs the addendum on the page, for one workplace at a time. */
@PageAt('case.sign-addendum', 'addenda.sign', { writes: 'signature' })
export class SignAddendumPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'sign-addendum.hbs');
  readonly form = form;

  constructor(private readonly addenda: AddendaOfCase) {
    super();
  }

  /** Another page when there is nothing to sign; 403 for a workplace that does not sign. */
  async open({ req, caseId }: Ask) {
    const desk = await this.addenda.open(req);
    const { contract, open, viewer } = desk;
    if (open?.state !== 'sent' || !open.sent) return new GoTo(addendaPaths.addenda(caseId));
    const { sent } = open;
    const before = { signers: sent.signers, given: sent.signatures };
    if (!isSigner(viewer, contract, before)) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const [place, ...more] = placesToSign(viewer, contract, before);
    return place ? { desk, sent, place, more } : new GoTo(addendaPaths.addenda(caseId));
  }

  present(opened: Opened, _ask: Ask, { typed, errors, submission }: Sent) {
    return presentSignAddendum({ ...opened, typed, errors, submission });
  }

  act({ hash, unitId }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SignAddendum, { caseId, hash, unitId });
  }

  next(_: unknown, { caseId }: Ask) {
    return addendaPaths.addenda(caseId);
  }
}
