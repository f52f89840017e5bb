import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { backToOwn, ownCrumbs } from '../account-crumbs';
import { accountDa } from '../account.da';

const words = accountDa.close;

/** What closing one's account means, and the form that does it. */
export function presentCloseAccount(roles: readonly string[], fields: Fields, submission: string) {
  return {
    head: { title: words.title, crumbs: ownCrumbs(words.title), sub: words.sub },
    notice: roles.length === 0 ? null : { kind: 'warning' as const, text: words.roles(roles.join(', ')) },
    again: words.again,
    field: fields.checkboxes({
      name: 'sure',
      label: words.title,
      items: [{ value: 'on', label: words.tick }],
    }),
    form: {
      action: addressOf('close-account'),
      submission,
      submit: { text: words.submit, danger: true },
      cancel: backToOwn,
    },
  };
}
