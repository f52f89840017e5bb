import { addressOf } from '@samraad/platform';
import type { Fields } from '../../views';
import { forgottenPasswordDa as words } from './forgotten-password.da';

const crumbs = (title: string) => [{ text: words.signIn, href: addressOf('sign-in') }, { text: title }];

/** The form, or, when it was sent, what happens next: the same whether or not the address is anybody's. */
export function presentForgottenPassword(
  { sent }: { readonly sent: boolean },
  fields: Fields,
  submission: string,
) {
  const title = sent ? words.sentTitle : words.title;
  const email = { name: 'email', label: words.email, type: 'email', autocomplete: 'email' } as const;
  return {
    head: { title, crumbs: crumbs(words.title), sub: sent ? '' : words.sub },
    paragraphs: sent ? words.sent : [],
    later: sent ? words.later : words.instead,
    links: [
      { text: words.help, href: `${addressOf('help')}#kontakt` },
      ...(sent ? [{ text: words.again, href: addressOf('forgotten-password') }] : []),
    ],
    field: sent ? null : fields.text(email),
    form: { action: addressOf('forgotten-password'), submission, submit: { text: words.submit } },
  };
}
