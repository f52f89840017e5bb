import { join } from 'node:path';
import { UnwrittenThemesQuery } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { type Inbox, ProviderInboxQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { type InboxQuestion, pageSize, readInboxQuestion } from './inbox.form';
import { type InboxContext, presentInbox } from './inbox.presenter';

interface Opened {
  readonly inbox: Inbox;
  readonly question: InboxQuestion;
  readonly context: InboxContext;
}

/** A provider's cases by due date, with both clocks. */
@PageAt('inbox', 'dialogue.inbox')
export class InboxPage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'inbox.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly inbox: ProviderInboxQuery,
    private readonly unwritten: UnwrittenThemesQuery,
  ) {
    super();
  }

  async open({ viewer: { personId, roles }, query }: Ask) {
    const providerId = orNotFound(roles.find((held) => held.providerId !== null)?.providerId);
    const question = readInboxQuestion(query);
    const { filter, search, page } = question;
    const asked = { providerId, personId, filter, search, limit: pageSize, offset: (page - 1) * pageSize };
    const inbox = await this.inbox.list(this.db, asked);
    const now = await readDomainTime(this.db);
    const unwritten = await this.unwritten.ofProvider(this.db, providerId, localDateOf(now));
    const context = { viewer: { personId, roles }, now, unwritten: unwritten.map(({ name }) => name) };
    return { inbox, question, context };
  }

  present({ inbox, question, context }: Opened) {
    return presentInbox(inbox, question, context);
  }
}
