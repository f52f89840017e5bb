import { join } from 'node:path';
import { ResubmitRequest } from '@samraad/requests';
import { ActOnly, type Ask, doing, GoTo, PageAt, PostAt, ReadPage } from '../../shell';
import { CaseLineReader } from '../../cases/case-line.reader';
import { DeskReader, type DeskWithLine } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { presentDraft } from './draft.presenter';

/** The task list of a draft; a request that is sent has its case page instead. */
@PageAt('case.draft', 'requests.edit')
export class DraftPage extends ReadPage<DeskWithLine> {
  readonly template = join(__dirname, 'draft.hbs');

  constructor(
    private readonly desks: DeskReader,
    private readonly lines: CaseLineReader,
  ) {
    super();
  }

  async open({ caseId, req }: Ask) {
    const desk = await this.desks.open(caseId);
    if (!isOpen(desk)) return new GoTo(requestPaths.case(caseId));
    return { ...desk, ...(await this.lines.of(req, caseId)) };
  }

  present(desk: DeskWithLine) {
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
