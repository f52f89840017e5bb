import { join } from 'node:path';
import { ResubmitRequest } from '@samraad/requests';
import { ActOnly, type Ask, doing, GoTo, PageAt, PostAt, ReadPage } from '../../shell';
import { WholeRequest, type RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { ChosenProviderReader } from '../shared/chosen-provider.reader';
import { isOpen } from '../shared/draft-notes';
import { presentDraft } from './draft.presenter';

/** The task list of a draft; a request that is sent has its case page instead. */
@PageAt('case.draft', 'requests.edit')
export class DraftPage extends ReadPage<RequestOnDesk> {
  readonly template = join(__dirname, 'draft.hbs');

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

  present(desk: RequestOnDesk) {
    return presentDraft(desk);
  }
}

/** Sending a returned request again, as it stands. */
@PostAt('case.resubmit', 'requests.resubmit')
export class SendAgain extends ActOnly {
  act({ caseId }: Ask) {
    return doing(ResubmitRequest, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}
