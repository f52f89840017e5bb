import { addressOf } from '@samraad/platform';
import { longestReason } from '@samraad/identity';
import type { Fields } from '../../../views';
import { peoplePaths } from '../shared/people.paths';
import { seeAsWords as words } from './see-as.da';

/** Who is to be seen as, and what stands in the way. */
export interface ToSeeAs {
  readonly personId: string;
  readonly name: string;
  readonly cannot: keyof typeof words.cannot | null;
}

/** What it is and is not, the reason, and one button; only why not where it can't be. */
export function presentSeeAs({ personId, name, cannot }: ToSeeAs, fields: Fields, submission: string) {
  const person = peoplePaths.person(personId);
  return {
    head: { title: words.title, sub: name, back: { text: name, href: person } },
    lead: cannot ? words.cannot[cannot] : words.lead(name),
    lines: cannot ? [] : words.lines(name),
    reason: cannot
      ? null
      : fields.textarea({
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint(name),
          rows: 3,
          maxLength: longestReason,
        }),
    form: {
      action: addressOf('person.see-as', { personId }),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: person },
    },
  };
}
