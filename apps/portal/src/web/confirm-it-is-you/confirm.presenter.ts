import { addressOf, refusalText, type Refusal } from '@samraad/platform';
import { proofFields } from '../../access/fresh/proof-fields';
import { type ErrorItem, Fields } from '../../views';
import { newSubmission } from '../shell/submission';
import { confirmDa as words } from './confirm.da';

/** What the page that asks for a fresh proof is drawn from. */
export interface ConfirmFacts {
  /** Where the form that waits was sent. */
  readonly action: string;
  /** All it held, without the proof. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly withFile: boolean;
  /** What is asked for: nothing where nobody has chosen a password (a demo). */
  readonly asked: 'password' | 'code' | 'nothing';
  /** What was wrong with the proof given. */
  readonly why: Refusal | null;
  /** The page the form is on. */
  readonly back: string | null;
}

const password = {
  name: proofFields.password,
  label: words.password,
  type: 'password',
  autocomplete: 'current-password',
} as const;
const code = {
  name: proofFields.code,
  label: words.code,
  hint: words.codeHint,
  autocomplete: 'one-time-code',
  inputmode: 'text',
  width: 'medium',
} as const;

/** The form that waits, with nothing to fill in but the proof. */
export function presentConfirm(facts: ConfirmFacts) {
  const { asked, why, withFile, back } = facts;
  const field = asked === 'code' ? code : password;
  const errors: ErrorItem[] = why === null ? [] : [{ field: field.name, message: refusalText(why) }];
  return {
    errors,
    head: { title: words.title, sub: words.sub },
    notes: [words.kept, ...(withFile ? [words.fileGone] : []), ...(asked === 'nothing' ? [words.demo] : [])],
    fields: asked === 'nothing' ? [] : [new Fields({}, errors).text(field)],
    form: {
      action: facts.action,
      label: words.title,
      submission: newSubmission(facts.sent),
      hidden: [...keptFields(facts.sent), { name: proofFields.confirmed, value: '1' }],
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: back ?? addressOf('front') },
    },
  };
}

/** Every field as it was sent; a name sent several times stays several. */
function keptFields(sent: ConfirmFacts['sent']): { name: string; value: string }[] {
  return Object.entries(sent)
    .filter(([name]) => name !== '_csrf' && name !== '_submission')
    .flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (typeof one === 'string' ? [{ name, value: one }] : [])),
    );
}
