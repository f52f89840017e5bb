import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { backToOwn, ownCrumbs } from '../account-crumbs';
import { accountDa } from '../account.da';

const words = accountDa.email;

/** What the page is drawn from. */
export interface ChangeEmailFacts {
  readonly email: string;
  readonly sent: boolean;
}

/** The form, or, when it was sent, what to do next: the same whether or not the address is anybody's. */
export function presentChangeEmail({ email, sent }: ChangeEmailFacts, fields: Fields, submission: string) {
  const title = sent ? words.sentTitle : words.title;
  const field = { name: 'email', label: words.field, type: 'email', autocomplete: 'email' } as const;
  return {
    head: { title, crumbs: ownCrumbs(words.title), sub: sent ? '' : words.sub(email) },
    paragraphs: sent ? words.sent : [],
    links: sent
      ? [
          { text: accountDa.own, href: addressOf('own-page') },
          { text: words.again, href: addressOf('change-email') },
        ]
      : [],
    field: sent ? null : fields.text(field),
    form: {
      action: addressOf('change-email'),
      submission,
      submit: { text: words.submit },
      cancel: backToOwn,
    },
  };
}
