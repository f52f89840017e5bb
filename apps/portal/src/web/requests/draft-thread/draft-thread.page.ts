import { join } from 'node:path';
import { draftMessageLimit, WriteDraftMessage } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, longText, pageAsked, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { isOpen } from '../shared/draft-notes';
import { DraftTogetherReader, type TogetherOnDesk } from '../together/draft-together.reader';
import { togetherWords } from '../together/together.da';
import { presentDraftThread } from './draft-thread.presenter';

const form = z.object({ body: longText(draftMessageLimit, togetherWords.thread.body) });

/** How many messages a page shows; before the newest come the ones before them. */
const pageSize = 200;

interface ThreadFacts {
  readonly desk: RequestOnDesk;
  readonly together: TogetherOnDesk;
  readonly page: number;
}

/** What the sides write to each other: in the draft, and to be read for good by them alone. */
@PageAt('case.draft-thread', 'requests.draft-message', {
  read: 'requests.read-draft-thread',
  writes: 'draft-message',
})
export class DraftThreadPage extends FormPage<typeof form, ThreadFacts> {
  readonly template = join(__dirname, 'draft-thread.hbs');
  override readonly cares = true;
  readonly form = form;
  override readonly fields = { 'requests.message-empty': 'body', 'requests.message-too-long': 'body' };

  constructor(
    private readonly whole: WholeRequest,
    private readonly together: DraftTogetherReader,
  ) {
    super();
  }

  /** A workplace that is asked to join answers that first. */
  async open({ req, caseId, query }: Ask): Promise<ThreadFacts | GoTo> {
    const desk = await this.whole.open(req);
    const page = pageAsked(query);
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    const together = await this.together.open(req, desk, { ...window, whole: true });
    return together.thread === null ? new GoTo(requestPaths.join(caseId)) : { desk, together, page };
  }

  present({ desk, together, page }: ThreadFacts, { viewer }: Ask, sent: Sent) {
    return presentDraftThread(desk, together, { viewerId: viewer.personId, sent, page, pageSize });
  }

  act({ body }: z.output<typeof form>, { caseId }: Ask) {
    return doing(WriteDraftMessage, { caseId, body });
  }

  /** Back to where the conversation is had: the draft, or the page of its own while it is out for signature. */
  async next(_: unknown, { req, caseId }: Ask) {
    const desk = await this.whole.open(req);
    return isOpen(desk) ? requestPaths.draft(caseId) : requestPaths.thread(caseId);
  }
}
