import { join } from 'node:path';
import { ResubmitRequest } from '@samraad/requests';
import { ActOnly, type Ask, doing, GoTo, PageAt, PostAt, ReadPage } from '../../shell';
import { type Desk, DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentDraft } from './draft.presenter';

/** The task list of a draft; a request that is sent has its case page instead. */
@PageAt('case.draft', 'requests.edit')
export class DraftPage extends ReadPage<Desk> {
  readonly template = join(__dirname, 'draft.hbs');

  constructor(private readonly desks: DeskReader) {
    super();
  }

  async open({ caseId }: Ask) {
    const desk = await this.desks.open(caseId);
    return isOpen(desk) ? desk : new GoTo(requestPaths.case(caseId));
  }

  present(desk: Desk) {
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
