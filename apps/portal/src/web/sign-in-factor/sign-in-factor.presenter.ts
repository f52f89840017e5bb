import { addressOf } from '@samraad/platform';
import type { Fields } from '../../views';
import { signInFactorDa as words } from './sign-in-factor.da';

/** The second step: one field, and what to do without the app. */
export function presentSignInFactor(fields: Fields, submission: string) {
  const code = {
    name: 'code',
    label: words.code,
    hint: words.hint,
    autocomplete: 'one-time-code',
    inputmode: 'text',
    width: 'medium',
  } as const;
  return {
    head: { title: words.title, sub: words.sub },
    field: fields.text(code),
    form: {
      action: addressOf('sign-in.factor'),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: addressOf('sign-in') },
    },
    lost: {
      heading: words.lostHeading,
      texts: [words.lost, words.none],
      link: { text: words.help, href: `${addressOf('help')}#kontakt` },
    },
  };
}
