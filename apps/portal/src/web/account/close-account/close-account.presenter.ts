import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { backToOwn, ownCrumbs } from '../account-crumbs';
import { accountDa } from '../account.da';
import { type Closing, presentClosing } from '../closing/closing.presenter';

const words = accountDa.close;

/** What closing one's account means, and the form that does it. */
export function presentCloseAccount(closing: Closing, fields: Fields, submission: string) {
  return {
    head: { title: words.title, crumbs: ownCrumbs(words.title), sub: words.sub },
    closing: presentClosing(closing, 'own'),
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
