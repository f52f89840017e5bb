import type { AppBegun } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { type ErrorItem, Fields } from '../../../views';
import { appDa as words, securityDa } from '../security.da';

/** The picture to be scanned, the same as text, and the field for the first code. */
export function presentApp(
  { secret }: AppBegun,
  email: string,
  errors: readonly ErrorItem[],
  submission: string,
) {
  const code = {
    name: 'code',
    label: words.code,
    hint: words.hint,
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
    width: 'medium',
  } as const;
  return {
    head: {
      title: words.title,
      sub: words.sub,
      crumbs: [{ text: securityDa.title, href: addressOf('security') }, { text: words.title }],
    },
    picture: { src: addressOf('security.app-picture'), alt: words.picture },
    facts: {
      rows: [
        { key: words.key, value: (secret.match(/.{1,4}/g) ?? []).join(' ') },
        { key: words.account, value: email },
      ],
    },
    field: new Fields({}, errors).text(code),
    form: {
      action: addressOf('security.app'),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: addressOf('security') },
    },
  };
}
