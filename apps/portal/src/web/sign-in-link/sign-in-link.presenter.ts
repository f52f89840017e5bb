import { addressOf } from '@samraad/platform';
import type { Fields } from '../../views';
import { signInLinkDa as words } from './sign-in-link.da';

/** What the page is drawn from. */
export interface SignInLinkFacts {
  readonly sent: boolean;
  /** The path the sign-in leads to. */
  readonly returnTo: string;
}

/** The form, or, when it was sent, what to do next: the same whether or not the address is anybody's. */
export function presentSignInLink({ sent, returnTo }: SignInLinkFacts, fields: Fields, submission: string) {
  const email = { name: 'email', label: words.email, type: 'email', autocomplete: 'email' } as const;
  const crumbs = [{ text: words.signIn, href: addressOf('sign-in') }, { text: words.title }];
  const to = { returnTo: returnTo === '/' ? undefined : returnTo };
  return {
    head: { title: sent ? words.sentTitle : words.title, crumbs, sub: sent ? '' : words.sub },
    paragraphs: sent ? words.sent : [],
    who: words.who,
    links: [
      { text: words.password, href: addressOf('sign-in', {}, to) },
      ...(sent ? [{ text: words.again, href: addressOf('sign-in-link', {}, to) }] : []),
    ],
    field: sent ? null : fields.text(email),
    form: {
      action: addressOf('sign-in-link'),
      submission,
      hidden: [{ name: 'returnTo', value: returnTo }],
      submit: { text: words.submit },
    },
  };
}
