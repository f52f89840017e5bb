import { join } from 'node:path';
import { AssignSeveral, type CasesGiven } from '@samraad/dialogue';
import type { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, PostAt, ReadPage, type Sent, type Typed } from '../../shell';
import { giveCasesForm } from './give-cases.form';
import { carriedQuestion, inboxAddress, readInboxQuestion } from './inbox.form';
import { presentInbox } from './inbox.presenter';
import { type InboxOnDesk, InboxReader } from './inbox.reader';

const template = join(__dirname, 'inbox.hbs');

const present = ({ inbox, question, context }: InboxOnDesk, { typed, fields, submission }: Sent) =>
  presentInbox(inbox, question, context, {
    ticked: [typed['sager'] ?? []].flat().map(String),
    ...{ fields, submission },
  });

/** A provider's cases by due date, with both clocks: where its people begin. */
@PageAt('inbox', 'dialogue.inbox')
export class InboxPage extends ReadPage<InboxOnDesk> {
  readonly template = template;
  override readonly wide = true;

  constructor(private readonly reader: InboxReader) {
    super();
  }

  open({ viewer, query }: Ask) {
    return this.reader.read(viewer, readInboxQuestion(query), query['givet']);
  }

  present(desk: InboxOnDesk, _: Ask, sent: Sent) {
    return present(desk, sent);
  }
}

/** Several of them to one colleague, in one act. */
@PostAt('inbox.give', 'dialogue.assign-several', { writes: 'note' })
export class GiveCasesPage extends FormPage<typeof giveCasesForm, InboxOnDesk, CasesGiven> {
  readonly template = template;
  override readonly wide = true;
  readonly form = giveCasesForm;
  override readonly fields = { 'dialogue.not-at-provider': 'personId', 'dialogue.note-too-long': 'note' };

  constructor(private readonly reader: InboxReader) {
    super();
  }

  open({ viewer, req }: Ask) {
    const body = req.body as Readonly<Record<string, unknown>> | undefined;
    return this.reader.read(viewer, carriedQuestion(body?.['liste']));
  }

  present(desk: InboxOnDesk, _: Ask, sent: Sent) {
    return present(desk, sent);
  }

  act({ sager, personId, note }: z.output<typeof giveCasesForm>) {
    return doing(AssignSeveral, { cases: sager, personId, note });
  }

  /** The same list, where what was done is told. */
  next({ given }: CasesGiven, _: Ask, typed: Typed) {
    const list = inboxAddress(carriedQuestion(typed['liste']));
    const numbers = given.flatMap(({ number }) => number ?? []).join('.');
    return `${list}${list.includes('?') ? '&' : '?'}givet=${numbers}`;
  }
}
