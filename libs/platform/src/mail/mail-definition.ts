import type { CalendarEvent } from '../calendar/write-calendar';

/** What a mail says, before layout: notification turns it into an HTML and a text part. */
export interface MailContent {
  readonly subject: string;
  /** One sentence: who did what. */
  readonly heading: string;
  /** Plain-text paragraphs: what is asked of the reader. */
  readonly paragraphs: readonly string[];
  /** By when, in words ("fredag den 27. november"). */
  readonly deadline?: string;
  /** The one link, a path on the portal. */
  readonly action?: { readonly label: string; readonly path: string };
  /** Why the reader gets it, continuing "Du får denne mail, fordi …"; a general reason when left out. */
  readonly reason?: string;
  /** A meeting that the reader's calendar takes in, moves or takes out; or a whole plan to take in. */
  readonly calendar?: CalendarEvent | readonly CalendarEvent[];
}

/** A mail as a small declared object; registered with `defineMail`, ordered with `tx.mail`. */
export interface MailDefinition<V = never> {
  /** '<area>.<mail>', e.g. 'requests.signature-asked'. */
  readonly key: string;
  /** When it is sent and to whom, for the preview page. */
  readonly summary: string;
  readonly compose: (vars: V) => MailContent;
  readonly sample: V;
  /** It tells of somebody's act: not to who did it. */
  readonly toOthers?: boolean;
  /** It can't wait for the office hours, though no signed-in person's act gave rise to it. */
  readonly atOnce?: boolean;
  /** It asks its reader for something: it leaves in the office hours, whoever's act gave rise to it (domain.md §13 [ours, 2]). */
  readonly asks?: boolean;
}

/** A mail definition whose variables are hidden, as the preview and its spec see it. */
export interface AnyMail {
  readonly key: string;
  readonly summary: string;
  readonly composeSample: () => MailContent;
}

const known = new Map<string, AnyMail>();

/** Declares a mail; every key once. */
export function defineMail<V>(definition: MailDefinition<V>): MailDefinition<V> {
  if (known.has(definition.key)) throw new Error(`mail ${definition.key} is defined twice`);
  const { key, summary } = definition;
  known.set(key, { key, summary, composeSample: () => definition.compose(definition.sample) });
  return definition;
}

/** Every mail declared by the libs that are loaded, for the preview page and its spec. */
export const allMails = (): readonly AnyMail[] => [...known.values()];

/** A mail as it was ordered: its words are composed, its readers not yet looked up. */
export interface OrderedMail {
  readonly definition: Pick<MailDefinition, 'key' | 'toOthers' | 'atOnce' | 'asks'>;
  readonly content: MailContent;
  readonly order: MailOrder;
}

/** What stands for the one-time link's token in the words of a mail; the token itself is put in when the mail is sent. */
export const mailToken = 'one-time-token';

/** A one-time link that a mail carries, and the instant of system time from which it is of no use. */
export interface MailSecret {
  readonly token: string;
  readonly until: Date;
}

/** To whom and about what: ids are frozen here, words are composed in the same transaction. */
export interface MailOrder {
  /** Persons by id; each gets a mail of its own. One without an active account gets none (recorded). */
  readonly to: readonly string[];
  /** Same key and person twice is one mail. E.g. `signature-asked:<invitationId>`. */
  readonly key: string;
  readonly caseId?: string;
  /** To this address, not to that of the person's account: one that a link proves, or one that no longer is the account's. */
  readonly address?: string;
  /** Goes where `mailToken` stands in the link's path. */
  readonly secret?: MailSecret;
}
