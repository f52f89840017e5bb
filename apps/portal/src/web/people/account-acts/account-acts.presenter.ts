import { type Closing, presentClosing } from '../../account/closing/closing.presenter';
import { peoplePaths } from '../shared/people.paths';
import { accountActsWords } from './account-acts.da';

/** What can be done with an account of somebody. */
export type AccountAct = 'close' | 'open' | 'again';

/** An account with whose it is. */
export interface AccountOnDesk {
  readonly personId: string;
  readonly name: string;
  readonly id: string;
  readonly email: string;
  /** What ends with it, when it is to be closed. */
  readonly closing: Closing | null;
}

/** What it means, and one button. */
export function presentAccountAct(act: AccountAct, account: AccountOnDesk, submission: string) {
  const { personId, name, id, email, closing } = account;
  const words = accountActsWords[act];
  const person = peoplePaths.person(personId);
  return {
    head: { title: words.title, sub: name, back: { text: name, href: person } },
    lead: words.lead(email),
    lines: words.lines,
    closing: closing && presentClosing(closing, 'other'),
    form: {
      action: peoplePaths.accountAct(act, personId, id),
      submission,
      submit: { text: words.title, ...(act === 'close' && { danger: true }) },
      cancel: { text: accountActsWords.cancel, href: person },
    },
  };
}
