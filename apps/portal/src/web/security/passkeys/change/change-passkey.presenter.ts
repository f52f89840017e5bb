import type { PasskeyHeld } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Fields, Form } from '../../../../views';
import { newSubmission } from '../../../shell/submission';
import { securityDa } from '../../security.da';
import { passkeyNameField } from '../new/new-passkey.presenter';
import { passkeyLines } from '../passkey-lines';
import { changePasskeyDa as words } from '../passkeys.da';

/** A passkey of one's own, and whether it is all one has beside the password. */
export interface PasskeyToChange extends PasskeyHeld {
  readonly last: boolean;
}

/** When it was made and used, another name for it, and taking it away. */
export function presentChangePasskey(key: PasskeyToChange, fields: Fields, submission: string) {
  const passkeyId = key.id;
  const remove: Form = {
    action: addressOf('security.remove-passkey', { passkeyId }),
    submission: newSubmission(),
    submit: { text: words.remove, danger: true },
  };
  return {
    head: {
      title: key.name,
      sub: `${passkeyLines(key).join('. ')}.`,
      crumbs: [{ text: securityDa.title, href: addressOf('security') }, { text: key.name }],
    },
    field: passkeyNameField(fields),
    form: {
      action: addressOf('security.change-passkey', { passkeyId }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: addressOf('security') },
    },
    remove: {
      heading: words.removeHeading,
      texts: [words.removeNote, ...(key.last ? [words.last] : [])],
      form: remove,
    },
  };
}
