import { Inject, Injectable } from '@nestjs/common';
import { UnwrittenThemesQuery } from '@samraad/catalogue';
import { localDateOf } from '@samraad/deadlines';
import { UnreadQuery } from '@samraad/dialogue';
import { type Inbox, type InboxItem, type InboxList, ProviderInboxQuery } from '@samraad/monitoring';
import type { Viewer } from '@samraad/identity';
import { Database, readDomainTime } from '@samraad/platform';
import { QuestionsQuery } from '@samraad/questions';
import { orNotFound } from '../../shell';
import { GivenCasesReader } from './given-cases.reader';
import { type InboxQuestion, narrowingOf, pageSize } from './inbox.form';
import type { InboxContext } from './inbox.presenter';

/** Everything the inbox is drawn from. */
export interface InboxOnDesk {
  readonly inbox: Inbox;
  readonly question: InboxQuestion;
  readonly context: InboxContext;
}

/** Reads a provider's cases, and what they are narrowed to and given to. */
@Injectable()
export class InboxReader {
  @Inject(Database) private readonly db!: Database;

  constructor(
    private readonly inbox: ProviderInboxQuery,
    private readonly unwritten: UnwrittenThemesQuery,
    private readonly given: GivenCasesReader,
    private readonly questions: QuestionsQuery,
    private readonly unread: UnreadQuery,
  ) {}

  /** `given`: the cases the address says were just given. */
  async read(viewer: Viewer, question: InboxQuestion, given?: unknown): Promise<InboxOnDesk> {
    const { personId, roles } = viewer;
    const list = listOf(viewer, question);
    const { providerId } = list;
    const window = { limit: pageSize, offset: (question.page - 1) * pageSize };
    const now = await readDomainTime(this.db);
    const [inbox, choices, unwritten, told, questions] = await Promise.all([
      this.inbox.list(this.db, { ...list, ...window }),
      this.inbox.choices(this.db, providerId),
      this.unwritten.ofProvider(this.db, providerId, localDateOf(now)),
      this.given.of(given, { providerId, personId }),
      this.questions.waiting(this.db, viewer),
    ]);
    const caseIds = inbox.items.map(({ caseId }) => caseId);
    const unread = await this.unread.ofCases(this.db, viewer, caseIds);
    const context = {
      viewer: { personId, roles },
      ...{ now, unread, choices, given: told, questions },
      unwritten: unwritten.map(({ name }) => name),
    };
    return { inbox, question, context };
  }

  now(): Promise<Date> {
    return readDomainTime(this.db);
  }

  /** All pages of a list as they are at one instant. */
  all(viewer: Viewer, question: InboxQuestion, now: Date): AsyncIterable<InboxItem> {
    return this.inbox.whole(this.db, listOf(viewer, question), now);
  }
}

function listOf({ personId, roles }: Viewer, question: InboxQuestion): InboxList {
  const providerId = orNotFound(roles.find((held) => held.providerId !== null)?.providerId);
  const { filter, order } = question;
  return { providerId, personId, filter, order, ...narrowingOf(question) };
}
