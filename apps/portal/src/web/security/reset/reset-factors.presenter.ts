import { identityChecks } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { resetDa as words } from '../security.da';

/** Whose factors are to be reset. */
export interface ToReset {
  readonly personId: string;
  readonly name: string;
  readonly has: boolean;
}

/** What it comes to for the other, and how the administrator knows who asks; only the words where there is nothing to reset. */
export function presentReset({ personId, name, has }: ToReset, fields: Fields, submission: string) {
  const checked = {
    name: 'checked',
    label: words.checked,
    hint: words.checkedHint,
    items: identityChecks.map((value) => ({ value, label: words.checks[value] })),
  };
  const cancel = { text: words.cancel, href: addressOf('administration') };
  return {
    head: {
      title: words.title,
      sub: has ? words.sub(name) : words.none(name),
      crumbs: [{ text: words.administration, href: addressOf('administration') }, { text: words.title }],
    },
    field: has ? fields.radios(checked) : null,
    back: cancel,
    form: {
      action: addressOf('person.reset-factors', { personId }),
      submission,
      submit: { text: words.submit, danger: true },
      cancel,
    },
  };
}
