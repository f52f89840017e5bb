import { join } from 'node:path';
import { SignAddendum } from '@samraad/addenda';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, mustTick, PageAt, type Sent, text } from '../../shell';
import { AddendaOfCase } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { signAddendumWords as words } from './sign-addendum.da';
import { presentSignAddendum, type SignAddendumFacts } from './sign-addendum.presenter';

const form = z.object({ hash: text(64, words.hash), read: mustTick(words.read) });
type Opened = Pick<SignAddendumFacts, 'desk' | 'sent'>;

/** A local side of the coordinating workplace signs the addendum on the page. */
@PageAt('case.sign-addendum', 'addenda.sign', { writes: 'signature' })
export class SignAddendumPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'sign-addendum.hbs');
  readonly form = form;

  constructor(private readonly addenda: AddendaOfCase) {
    super();
  }

  /** Another page when there is nothing to sign; 403 for a workplace that has joined: the coordinating one signs. */
  async open({ req, caseId }: Ask) {
    const desk = await this.addenda.open(req);
    const { open, viewer } = desk;
    if (!viewer.coordinating) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const signed = open?.sent?.signatures.some(({ side }) => side === viewer.side) ?? false;
    if (open?.state !== 'sent' || !open.sent || signed) return new GoTo(addendaPaths.addenda(caseId));
    return { desk, sent: open.sent };
  }

  present(opened: Opened, _ask: Ask, { typed, errors, submission }: Sent) {
    return presentSignAddendum({ ...opened, typed, errors, submission });
  }

  act({ hash }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SignAddendum, { caseId, hash });
  }

  next(_: unknown, { caseId }: Ask) {
    return addendaPaths.addenda(caseId);
  }
}
