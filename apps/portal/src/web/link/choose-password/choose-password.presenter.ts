import { addressOf } from '@samraad/platform';
import { type ErrorItem, Fields } from '../../../views';
import { newSubmission } from '../../shell';
import { choosePasswordDa as words } from './choose-password.da';

/** The form of a new password; what is typed in it is never sent back. */
export function presentChoosePassword(email: string, errors: readonly ErrorItem[], passkeyInstead: boolean) {
  const field = {
    name: 'password',
    label: words.password,
    hint: words.hint,
    type: 'password',
    autocomplete: 'new-password',
  } as const;
  return {
    head: { title: words.title, sub: words.sub(email) },
    field: new Fields({}, errors).text(field),
    elsewhere: words.elsewhere,
    links: passkeyInstead ? [{ text: words.passkey, href: addressOf('choose-passkey') }] : [],
    form: {
      action: addressOf('choose-password'),
      submission: newSubmission(),
      submit: { text: words.submit },
    },
  };
}
