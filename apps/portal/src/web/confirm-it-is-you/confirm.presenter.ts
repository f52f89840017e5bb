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
  /** Nobody is asked for a password they have never chosen. */
  readonly demo: boolean;
  /** What was wrong with the proof given. */
  readonly why: Refusal | null;
  /** The page the form is on. */
  readonly back: string | null;
}

/** The form that waits, with nothing to fill in but the proof. */
export function presentConfirm(facts: ConfirmFacts) {
  const { demo, why, withFile, back } = facts;
  const errors: ErrorItem[] =
    why === null ? [] : [{ field: proofFields.password, message: refusalText(why) }];
  const password = {
    name: proofFields.password,
    label: words.password,
    type: 'password',
    autocomplete: 'current-password',
  } as const;
  return {
    errors,
    head: { title: words.title, sub: words.sub },
    notes: [words.kept, ...(withFile ? [words.fileGone] : []), ...(demo ? [words.demo] : [])],
    fields: demo ? [] : [new Fields({}, errors).text(password)],
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
