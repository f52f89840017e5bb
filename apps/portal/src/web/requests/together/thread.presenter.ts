import { formatInstantYear } from '@samraad/platform';
import { type DraftMessageView, draftMessageLimit, isOpenIn } from '@samraad/requests';
import { Fields, type Form, type Link, type Messages, type Notice, type TextareaField } from '../../../views';
import { newSubmission, type Sent } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import type { TogetherOnDesk } from './draft-together.reader';
import { togetherWords } from './together.da';

const words = togetherWords.thread;

/** What the sides write to each other; `more` leads to all of it, or says that there is more. */
export interface ThreadPanel {
  readonly heading: string;
  readonly private: Notice;
  readonly messages: Messages | null;
  readonly empty: string;
  readonly more: Link | null;
  readonly newest: string;
  readonly write: { readonly form: Form; readonly body: TextareaField } | null;
}

/** Null where the viewer's workplace has not answered whether it joins. */
export function presentThread(
  { request }: RequestOnDesk,
  thread: TogetherOnDesk['thread'],
  { viewerId, whole, sent }: { readonly viewerId: string; readonly whole: boolean; readonly sent?: Sent },
): ThreadPanel | null {
  if (thread === null) return null;
  const { items, total } = thread;
  const href = requestPaths.thread(request.id);
  const hidden = items.length < total;
  return {
    heading: words.heading,
    private: { kind: 'info', text: words.private },
    messages: items.length > 0 ? { readers: '', items: toItems(items, viewerId) } : null,
    empty: items.length === 0 ? words.empty : '',
    more: hidden && !whole ? { text: words.all(total), href } : null,
    newest: hidden && whole ? words.newest(items.length, total) : '',
    write: isOpenIn('requests.draft-message', request.stage) ? writing(href, sent) : null,
  };
}

function toItems(items: readonly DraftMessageView[], viewerId: string): Messages['items'] {
  // Where all is new there is nothing to divide it from.
  const firstNew = items.findIndex(({ unread }) => unread) || -1;
  return items.map(({ author, side, unit, body, writtenAt }, index) => ({
    author: author.id === viewerId ? words.own : author.name,
    role: words.role(side, unit),
    when: formatInstantYear(writtenAt),
    own: author.id === viewerId,
    paragraphs: body.split(/\n+/),
    ...(index === firstNew && { divider: words.newSince }),
  }));
}

function writing(action: string, sent: Sent | undefined): ThreadPanel['write'] {
  const fields = sent?.fields ?? new Fields({}, []);
  const { body: label, hint } = words;
  return {
    body: fields.textarea({ name: 'body', label, hint, maxLength: draftMessageLimit, rows: 3 }),
    form: {
      action,
      submission: sent?.submission ?? newSubmission(),
      submit: { text: words.send, quiet: true },
    },
  };
}
