import { join } from 'node:path';
import { declineReasons, DeclineRequest, everSentContract, limits, mayDecline } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type Ask, choice, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { dialoguePaths } from '../dialogue.paths';
import { type RequestToAnswer, RequestToAnswerReader } from '../request-to-answer.reader';
import { presentDeclineRequest } from './decline-request.presenter';

const form = z.object({
  reasonCode: choice(declineReasons, dialogueDa.decline.reasonCode),
  reason: longText(limits.reason, dialogueDa.decline.reason),
});

/** The provider says no, with a reason. */
@PageAt('case.decline', 'dialogue.decline', { writes: 'reason' })
export class DeclineRequestPage extends FormPage<typeof form, RequestToAnswer> {
  readonly template = join(__dirname, 'decline-request.hbs');
  readonly form = form;

  constructor(private readonly reader: RequestToAnswerReader) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.reader.open(req);
    orRefuse(mayDecline(desk.facts, everSentContract(desk.clocks)));
    return desk;
  }

  present(desk: RequestToAnswer, _ask: Ask, { fields, submission }: Sent) {
    return presentDeclineRequest(desk, fields, submission);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(DeclineRequest, { caseId, ...data });
  }

  /** The case is no longer the provider's to see. */
  next() {
    return dialoguePaths.inbox;
  }
}
