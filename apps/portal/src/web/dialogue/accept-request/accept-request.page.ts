import { join } from 'node:path';
import { AcceptRequest, mayAccept } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import { z } from 'zod';
import { casePaths } from '../../cases/cases.paths';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { type CaseWithClocks, ClocksOfCase } from '../../cases/clocks-of-case.reader';
import { type RequestOnDesk, WholeRequest } from '../../requests/whole-request/whole-request.reader';
import { presentAcceptRequest } from './accept-request.presenter';

const form = z.object({});

/** The case with its clocks, and all that was written. */
export type RequestToAnswer = CaseWithClocks & RequestOnDesk;

/** The provider takes a request on. */
@PageAt('case.accept', 'dialogue.accept')
export class AcceptRequestPage extends FormPage<typeof form, RequestToAnswer> {
  readonly template = join(__dirname, 'accept-request.hbs');
  readonly form = form;

  constructor(
    private readonly clocks: ClocksOfCase,
    private readonly whole: WholeRequest,
  ) {
    super();
  }

  async open({ req }: Ask) {
    const [desk, whole] = await Promise.all([this.clocks.open(req), this.whole.open(req)]);
    orRefuse(mayAccept(desk.facts));
    return { ...whole, ...desk };
  }

  present(desk: RequestToAnswer, _ask: Ask, { submission }: Sent) {
    return presentAcceptRequest(desk, submission);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(AcceptRequest, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return casePaths.case(caseId);
  }
}
