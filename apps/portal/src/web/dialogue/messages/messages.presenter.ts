import { type AttachmentsQuery, type ContactView, limits, type MessageView } from '@samraad/dialogue';
import { acceptedEndings } from '@samraad/files';
import {
  addressOf,
  formatInstant,
  formatInstantYear,
  formatShortDay,
  formatTime,
  t,
  refusalText,
  formatList,
} from '@samraad/platform';
import { stageObstacle } from '@samraad/requests';
import { readersSentence } from '../../../access/who-sees';
import { dialogueDa } from '../../../i18n/dialogue.da';
import {
  type ChoiceField,
  Fields,
  type FileField,
  type Form,
  type Link,
  type Messages,
  type Notice,
  type PageHead,
  type TextareaField,
  type Timeline,
} from '../../../views';
import type { Sent } from '../../shell';
import type { CaseWithClocks } from '../../cases/clocks-of-case.reader';
import { caseHead } from '../../cases/case-head.presenter';
import { dialoguePaths, messageAnchor } from '../dialogue.paths';
import { toFileLine, toUnsentChoice } from './message-files.presenter';

const words = dialogueDa.messages;

/** A conversation, who can read it, and the contacts beside it. */
export interface MessagesPage {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly threadHeading: string;
  readonly messages: Messages;
  readonly empty: string;
  readonly write: {
    readonly form: Form;
    /** Where something was kept. */
    readonly draft: string;
    readonly body: TextareaField;
    /** Files of the draft. */
    readonly kept: ChoiceField | null;
    readonly files: FileField | null;
  } | null;
  readonly contactsHeading: string;
  readonly contacts: Timeline | null;
  readonly noContacts: string;
  readonly log: Link | null;
  /** To all that was written in the viewer's cases. */
  readonly search: Link;
}

/** What the page is drawn from; `viewer` reads it. */
export interface MessagesFacts {
  readonly desk: CaseWithClocks;
  readonly messages: readonly MessageView[];
  readonly contacts: readonly ContactView[];
  readonly viewer: { readonly personId: string; readonly atProvider: boolean };
  /** What the viewer has begun to write. */
  readonly draft: Draft;
  /** How many files of which size a message may have; null where none can be attached. */
  readonly attaching: { readonly most: number; readonly megabytes: number } | null;
}

type Draft = Awaited<ReturnType<AttachmentsQuery['draft']>>;

export function presentMessages(facts: MessagesFacts, sent: Sent): MessagesPage {
  const { desk, viewer } = facts;
  const { id } = desk.facts;
  const closed = stageObstacle('dialogue.message', desk.facts.stage);
  // Where all is new there is nothing to divide it from.
  const firstNew = facts.messages.findIndex(({ unread }) => unread) || -1;
  return {
    head: caseHead(desk.facts, words.title),
    notice: closed
      ? { kind: 'info', heading: words.closed, text: refusalText(closed) }
      : contactNotice(desk, viewer.atProvider),
    threadHeading: words.thread,
    messages: {
      readers: closed ? readersSentence('message') : '',
      items: facts.messages.map((one, index) => ({
        ...toItem(one, id, viewer.personId),
        ...(index === firstNew && { divider: words.newSince }),
      })),
    },
    empty: facts.messages.length === 0 ? words.empty : '',
    write: closed ? null : presentWriting(facts, sent),
    contactsHeading: words.contacts,
    contacts: facts.contacts.length > 0 ? { items: facts.contacts.map(toEvent) } : null,
    noContacts: words.noContacts,
    search: { text: words.search, href: addressOf('messages.search') },
    log: viewer.atProvider && !closed ? { text: words.log, href: dialoguePaths.logContact(id) } : null,
  };
}

function presentWriting({ desk, draft, attaching }: MessagesFacts, sent: Sent): MessagesPage['write'] {
  const { typed, errors, submission } = sent;
  // Whatever was added is ticked: what was not to be kept is gone.
  const kept = draft.files.map(({ id }) => id);
  const fields = new Fields({ ...sent.typedOr({ body: draft.body }), kept }, errors);
  const hint = attaching ? words.filesHint(attaching.most, attaching.megabytes) : '';
  return {
    draft: typed['body'] === undefined && (draft.body !== '' || kept.length > 0) ? words.draft : '',
    body: fields.textarea({ name: 'body', label: words.body, maxLength: limits.message, rows: 6 }),
    kept:
      kept.length === 0
        ? null
        : fields.checkboxes({
            name: 'kept',
            label: words.kept,
            hint: words.keptHint,
            items: draft.files.map(toUnsentChoice),
          }),
    files:
      attaching &&
      fields.file({
        name: 'files',
        label: words.files,
        hint,
        accept: acceptedEndings,
        multiple: true,
        optional: true,
      }),
    form: {
      action: dialoguePaths.messages(desk.facts.id),
      submission,
      upload: true,
      submit: { text: words.submit },
      other: { text: words.keep, name: 'act', value: 'keep' },
    },
  };
}

/** Tells the provider what its first message does, as long as nobody has made contact. */
function contactNotice(desk: CaseWithClocks, atProvider: boolean): Notice | null {
  const clock = desk.clocks.find((one) => one.kind === 'dialogue');
  if (!atProvider || !clock || clock.stoppedAt) return null;
  const bothThere = (['management', 'employees'] as const).every((side) =>
    desk.parties.some((party) => party.side === side),
  );
  if (!bothThere) return { kind: 'warning', text: words.sideGone };
  return clock.state === 'breached'
    ? { kind: 'warning', heading: words.late, text: words.firstContact }
    : { kind: 'info', text: words.firstContact };
}

/** Which side the author writes for; that a role is only stated stands wherever the name does. */
function roleOf({ side, provider, stated }: MessageView): string {
  if (side === 'provider') return provider.name;
  return stated ? `${words.roles[side]} (${t('identity.stated')})` : words.roles[side];
}

function toItem(message: MessageView, caseId: string, viewer: string): Messages['items'][number] {
  const own = message.author.id === viewer;
  return {
    anchor: messageAnchor(message.id),
    author: message.author.name,
    role: message.beforeRequest ? `${roleOf(message)} · ${words.before}` : roleOf(message),
    when: formatInstantYear(message.at),
    own,
    paragraphs: message.body.split(/\n+/),
    ...(message.attachments.length > 0 && {
      files: message.attachments.map((file) => toFileLine(file, { caseId, own })),
    }),
  };
}

function toEvent(contact: ContactView): Timeline['items'][number] {
  const people = words.withPeople(formatList([...contact.withManagement, ...contact.withEmployees]));
  const logged =
    contact.kind === 'message'
      ? ''
      : ` · ${words.loggedBy(contact.loggedBy, formatInstant(contact.loggedAt))}`;
  return {
    state: 'past',
    when: formatShortDay(contact.heldAt),
    time: formatTime(contact.heldAt),
    title: `${t(`contact-kind.${contact.kind}`)} · ${contact.providerName}`,
    detail: `${people}${logged}${contact.first ? ` · ${words.first}` : ''}`,
  };
}
