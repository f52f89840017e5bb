import { join } from 'node:path';
import type { z } from 'zod';
import { type Ask, FormPage, PageAt, type Sent } from '../../shell';
import { ClocksOfCase } from '../../cases/clocks-of-case.reader';
import { CaseThread } from '../case-thread';
import { MessagesSeen } from '../messages-seen';
import { dialoguePaths } from '../dialogue.paths';
import { messageForm, type Written, WrittenMessage } from './messages.form';
import { type MessagesFacts, presentMessages } from './messages.presenter';

/** The conversation of a case. */
@PageAt('case.messages', 'dialogue.message', {
  read: 'dialogue.read',
  writes: 'message',
  takesFile: 'several',
})
export class MessagesPage extends FormPage<typeof messageForm, MessagesFacts, Written> {
  readonly template = join(__dirname, 'messages.hbs');
  override readonly cares = true;
  readonly form = messageForm;
  override readonly fields = {
    'dialogue.attachment-gone': 'files',
    'dialogue.attachment-infected': 'files',
    'files.too-many': 'files',
  };

  constructor(
    private readonly clocks: ClocksOfCase,
    private readonly thread: CaseThread,
    private readonly written: WrittenMessage,
    private readonly seen: MessagesSeen,
  ) {
    super();
  }

  async open({ req, caseId, viewer: { personId } }: Ask) {
    const desk = await this.clocks.open(req);
    const providerId = desk.provider?.id ?? null;
    const [thread, draft] = await Promise.all([
      this.thread.read(req, caseId, providerId),
      this.thread.draft(req, caseId, providerId),
    ]);
    await this.seen.note(req, caseId, thread.messages);
    const viewer = { personId, atProvider: thread.atProvider };
    return { desk, viewer, draft, attaching: this.written.attaching, ...thread };
  }

  present(facts: MessagesFacts, _ask: Ask, sent: Sent) {
    return presentMessages(facts, sent);
  }

  act(data: z.output<typeof messageForm>, { caseId }: Ask) {
    return this.written.toDo(caseId, data);
  }

  override obstacles(done: Written) {
    return 'obstacles' in done ? done.obstacles : [];
  }

  next(_: unknown, { caseId }: Ask) {
    return dialoguePaths.messages(caseId);
  }
}
