import { join } from 'node:path';
import { limits, SendMessage } from '@samraad/dialogue';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { ClocksOfCase } from '../../cases/clocks-of-case.reader';
import { CaseThread } from '../case-thread';
import { dialoguePaths } from '../dialogue.paths';
import { type MessagesFacts, presentMessages } from './messages.presenter';

const form = z.object({ body: longText(limits.message, dialogueDa.messages.body) });

/** The conversation of a case. */
@PageAt('case.messages', 'dialogue.message', { read: 'dialogue.read', writes: 'message' })
export class MessagesPage extends FormPage<typeof form, MessagesFacts> {
  readonly template = join(__dirname, 'messages.hbs');
  readonly form = form;

  constructor(
    private readonly clocks: ClocksOfCase,
    private readonly thread: CaseThread,
  ) {
    super();
  }

  async open({ req, caseId, viewer: { personId } }: Ask) {
    const desk = await this.clocks.open(req);
    const thread = await this.thread.read(req, caseId, desk.provider?.id ?? null);
    return { desk, viewer: { personId, atProvider: thread.atProvider }, ...thread };
  }

  present(facts: MessagesFacts, _ask: Ask, { fields, submission }: Sent) {
    return presentMessages(facts, fields, submission);
  }

  act({ body }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SendMessage, { caseId, body });
  }

  next(_: unknown, { caseId }: Ask) {
    return dialoguePaths.messages(caseId);
  }
}
