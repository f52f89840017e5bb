import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { QuestionQuery } from '@samraad/questions';
import { DraftChangesQuery, ResubmitRequest } from '@samraad/requests';
import { ActOnly, type Ask, doing, GoTo, PageAt, PostAt, ReadPage } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { ChosenProviderReader } from '../shared/chosen-provider.reader';
import { isOpen } from '../shared/draft-notes';
import { DraftTogetherReader } from '../together/draft-together.reader';
import { writingsOf } from './last-writings';
import { presentDraft } from './draft.presenter';

/** As many messages as stand in the draft itself; the rest is one link away. */
const shownMessages = 6;

/** A draft and its parts; a request that is sent has its case page instead. */
@PageAt('case.draft', 'requests.edit')
export class DraftPage extends ReadPage<Parameters<typeof presentDraft>> {
  readonly template = join(__dirname, 'draft.hbs');

  @Inject(Database) private readonly db!: Database;

  constructor(
    private readonly whole: WholeRequest,
    private readonly chosen: ChosenProviderReader,
    private readonly questions: QuestionQuery,
    private readonly together: DraftTogetherReader,
    private readonly changes: DraftChangesQuery,
  ) {
    super();
  }

  async open({ caseId, req, viewer }: Ask): Promise<Parameters<typeof presentDraft> | GoTo> {
    const desk = await this.whole.open(req);
    if (!isOpen(desk)) return new GoTo(requestPaths.case(caseId));
    const [chosen, questions, together, kept] = await Promise.all([
      this.chosen.with(desk),
      this.questions.ofCase(this.db, caseId),
      this.together.open(req, desk, { limit: shownMessages, offset: 0 }),
      this.changes.last(this.db, caseId),
    ]);
    return [chosen, { ...together, viewerId: viewer.personId, writings: writingsOf(desk, kept) }, questions];
  }

  present(shown: Parameters<typeof presentDraft>) {
    return presentDraft(...shown);
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
