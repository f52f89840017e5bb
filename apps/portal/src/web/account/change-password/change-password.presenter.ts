import { addressOf } from '@samraad/platform';
import { type ErrorItem, Fields } from '../../../views';
import { newSubmission } from '../../shell';
import { backToOwn, ownCrumbs } from '../account-crumbs';
import { accountDa } from '../account.da';

const words = accountDa.password;

/** The form of a new password for the old; what is typed in it is never sent back. */
export function presentChangePassword(errors: readonly ErrorItem[]) {
  const fields = new Fields({}, errors);
  const secret = { type: 'password' } as const;
  return {
    head: { title: words.title, crumbs: ownCrumbs(words.title), sub: words.sub },
    fields: [
      fields.text({
        ...secret,
        name: 'oldPassword',
        label: words.old,
        autocomplete: 'current-password',
      }),
      fields.text({
        ...secret,
        name: 'password',
        label: words.fresh,
        hint: words.hint,
        autocomplete: 'new-password',
      }),
    ],
    none: words.none,
    links: [{ text: words.forgotten, href: addressOf('forgotten-password') }],
    form: {
      action: addressOf('change-password'),
      submission: newSubmission(),
      submit: { text: words.submit },
      cancel: backToOwn,
    },
  };
}
