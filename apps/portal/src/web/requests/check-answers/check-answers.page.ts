import { join } from 'node:path';
import { AskForSignatures } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent, version } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { ChosenProviderReader } from '../shared/chosen-provider.reader';
import { isOpen } from '../shared/draft-notes';
import { presentCheckAnswers } from './check-answers.presenter';

/** Nothing is typed here: only the version that was read. */
const form = z.object({ version });

/** Reading it all through before asking both sides to sign. */
@PageAt('case.check-answers', 'requests.ask-signatures')
export class CheckAnswersPage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'check-answers.hbs');
  readonly form = form;

  constructor(
    private readonly whole: WholeRequest,
    private readonly chosen: ChosenProviderReader,
  ) {
    super();
  }

  async open({ caseId, req }: Ask) {
    const desk = await this.whole.open(req);
    return isOpen(desk) ? this.chosen.with(desk) : new GoTo(requestPaths.case(caseId));
  }

  present(desk: RequestOnDesk, _: Ask, { typed, errors }: Sent) {
    return presentCheckAnswers(desk, typed, errors);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(AskForSignatures, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.sign(caseId);
  }
}
