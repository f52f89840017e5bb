import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type CaseFacts, CasePageReader } from './case-page.reader';
import { presentCasePage } from './case-page.presenter';

/** One case: where it is, whose turn it is, by when, and what happened. */
@PageAt('case', 'requests.read')
export class CasePage extends ReadPage<CaseFacts> {
  readonly template = join(__dirname, 'case-page.hbs');

  constructor(private readonly reader: CasePageReader) {
    super();
  }

  open({ caseId }: Ask) {
    return this.reader.read(caseId);
  }

  present(facts: CaseFacts, { viewer: { personId, roles }, relations, query }: Ask) {
    const viewer = { personId, roles, relations };
    return presentCasePage({ ...facts, relations, viewer, wholeTimeline: query['forloeb'] === 'alt' });
  }
}
