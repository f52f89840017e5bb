import { longestPasskeyName } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../../views';
import { passkeyForm } from '../../../passkey-form/passkey-form';
import { securityDa } from '../../security.da';
import { newPasskeyDa as words } from '../passkeys.da';

/** The field for a passkey's name: nobody else reads it. */
export const passkeyNameField = (fields: Fields) =>
  fields.text({ name: 'name', label: words.name, hint: words.hint, maxLength: longestPasskeyName });

/** One field for the name; the rest is between the browser and the device. */
export function presentNewPasskey(fields: Fields, submission: string) {
  return {
    head: {
      title: words.title,
      sub: words.sub,
      crumbs: [{ text: securityDa.title, href: addressOf('security') }, { text: words.title }],
    },
    field: passkeyNameField(fields),
    passkey: passkeyForm({
      kind: 'create',
      options: addressOf('security.passkey-question'),
      noScript: words.noScript,
      form: {
        action: addressOf('security.passkey'),
        submission,
        submit: { text: words.submit },
        cancel: { text: words.cancel, href: addressOf('security') },
      },
    }),
  };
}
