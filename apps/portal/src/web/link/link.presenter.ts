import type { LinkPurpose, LinkState } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { newSubmission } from '../shell';
import { linkDa as words } from './link.da';

/** What the page of a link is drawn from; `found` is null when there is no such link. */
export interface LinkFacts {
  readonly token: string;
  readonly found: {
    readonly purpose: LinkPurpose;
    readonly state: LinkState;
    readonly email: string;
  } | null;
  /** Somebody else, who is signed in in this browser. */
  readonly other: string | null;
}

/** What a link will do and the button that does it, or why it does nothing any more. */
export function presentLink({ token, found, other }: LinkFacts) {
  if (found === null) return dead(words.unknown, words.unknownWhy);
  const { purpose, state, email } = found;
  if (state !== 'open') return dead(words.dead[state], words.why[state]);
  return {
    head: { title: words.title[purpose], sub: words.what[purpose](email) },
    paragraphs: [words.once, words.notYours],
    notice: other === null ? null : { kind: 'warning' as const, text: words.other(other) },
    form: {
      action: addressOf('link', { token }),
      submission: newSubmission(),
      submit: { text: words.button[purpose] },
    },
    links: null,
  };
}

function dead(title: string, sub: string) {
  return {
    head: { title, sub },
    paragraphs: [],
    notice: null,
    form: null,
    links: {
      heading: words.now,
      items: [
        { text: words.signIn, href: addressOf('sign-in') },
        { text: words.forgotten, href: addressOf('forgotten-password') },
        { text: words.help, href: `${addressOf('help')}#log-ind` },
      ],
    },
  };
}
