import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { passkeyForm } from '../../passkey-form/passkey-form';
import { passkeyNameField } from '../../security/passkeys/new/new-passkey.presenter';
import { choosePasskeyDa as words } from './choose-passkey.da';

/** The name of the key, and the way back to a password: the same without JavaScript. */
export function presentChoosePasskey(email: string, fields: Fields, submission: string) {
  return {
    head: { title: words.title, sub: words.sub(email) },
    what: words.what,
    field: passkeyNameField(fields),
    links: [{ text: words.password, href: addressOf('choose-password') }],
    passkey: passkeyForm({
      kind: 'create',
      options: addressOf('choose-passkey.question'),
      noScript: words.noScript,
      form: { action: addressOf('choose-passkey'), submission, submit: { text: words.submit } },
    }),
  };
}
