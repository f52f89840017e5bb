import { addressOf } from '@samraad/platform';
import type { Fields, Form, PageHead, TextField } from '../../../views';
import { profileWords } from '../profile.da';

const words = profileWords.contact;

export interface CaseContactModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly fields: readonly TextField[];
  readonly form: Form;
}

export function presentCaseContact(fields: Fields, submission: string): CaseContactModel {
  const back = { text: profileWords.title, href: addressOf('profile.own') };
  return {
    head: { title: words.title, crumbs: [back, { text: words.title }] },
    lead: words.lead,
    fields: [
      fields.text({ name: 'email', label: words.email, type: 'email', autocomplete: 'email' }),
      fields.text({ name: 'phone', label: words.phone, type: 'tel', width: 'medium', optional: true }),
    ],
    form: { action: addressOf('profile.contact'), submission, submit: { text: words.submit }, cancel: back },
  };
}
