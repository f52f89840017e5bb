import { join } from 'node:path';
import { ActsBehindQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { type Ask, orNotFound, PageAt, ReadPage } from '../shell';
import { MoneyDesk } from './money-desk';
import { type PostingFacts, presentPosting } from './posting.presenter';

/** One posting, and what people did that it comes from. */
@PageAt('money.posting', 'money.trace')
export class PostingPage extends ReadPage<PostingFacts> {
  readonly template = join(__dirname, 'posting.hbs');

  constructor(
    private readonly db: Database,
    private readonly desk: MoneyDesk,
    private readonly acts: ActsBehindQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const id = ask.param('postingId');
    const posting = orNotFound(/^\d{1,18}$/.test(id) ? await this.desk.trace.posting(id) : null);
    const [provider, acts] = await Promise.all([
      this.desk.providerOf(this.db, posting.frameId),
      this.acts.of(posting),
    ]);
    const names = ask.viewer.roles.some(({ role }) => role === 'auditor');
    return { posting, provider, acts, names };
  }

  present(facts: PostingFacts) {
    return presentPosting(facts);
  }
}
