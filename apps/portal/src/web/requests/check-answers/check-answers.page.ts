import { join } from 'node:path';
import { AskForSignatures } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent, version } from '../../shell';
import { type Desk, DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentCheckAnswers } from './check-answers.presenter';

/** Nothing is typed here: only the version that was read. */
const form = z.object({ version });

/** Reading it all through before asking both sides to sign. */
@PageAt('case.check-answers', 'requests.ask-signatures')
export class CheckAnswersPage extends FormPage<typeof form, Desk> {
  readonly template = join(__dirname, 'check-answers.hbs');
  readonly form = form;

  constructor(private readonly desks: DeskReader) {
    super();
  }

  async open({ caseId }: Ask) {
    const desk = await this.desks.open(caseId);
    return isOpen(desk) ? desk : new GoTo(requestPaths.case(caseId));
  }

  present(desk: Desk, _: Ask, { typed, errors }: Sent) {
    return presentCheckAnswers(desk, typed, errors);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(AskForSignatures, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.sign(caseId);
  }
}
