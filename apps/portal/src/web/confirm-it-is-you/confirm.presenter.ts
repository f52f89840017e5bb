import { addressOf, refusalText, type Refusal } from '@samraad/platform';
import { proofFields } from '../../access/fresh/proof-fields';
import { type ErrorItem, Fields, type Form } from '../../views';
import { passkeyForm } from '../passkey-form/passkey-form';
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
  readonly asked: 'password' | 'code' | 'passkey' | 'nothing';
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

const recovery = { ...code, label: words.recovery, hint: words.recoveryHint } as const;
const fieldFor = { password, code, passkey: recovery } as const;

/** The form that waits, with nothing to fill in but the proof. */
export function presentConfirm(facts: ConfirmFacts) {
  const { asked, why, withFile } = facts;
  const errors: ErrorItem[] = why === null ? [] : [{ field: faultAt(asked, why), message: refusalText(why) }];
  const form = formOf(facts);
  return {
    errors,
    head: { title: words.title, sub: words.sub },
    notes: [words.kept, ...(withFile ? [words.fileGone] : []), ...(asked === 'nothing' ? [words.demo] : [])],
    fields: asked === 'nothing' ? [] : [new Fields({}, errors).text(fieldFor[asked])],
    passkey: asked === 'passkey' ? passkeyOf(form) : null,
    otherHeading: words.otherHeading,
    form: asked === 'passkey' ? { ...form, submit: { text: words.submit, quiet: true } } : form,
  };
}

const formOf = ({ action, sent, back }: ConfirmFacts): Form => ({
  action,
  label: words.title,
  submission: newSubmission(sent),
  hidden: [...keptFields(sent), { name: proofFields.confirmed, value: '1' }],
  submit: { text: words.submit },
  cancel: { text: words.cancel, href: back ?? addressOf('front') },
});

/** The same form, sent with a passkey. */
const passkeyOf = ({ cancel: _, ...form }: Form) =>
  passkeyForm({
    kind: 'get',
    options: addressOf('confirm.question'),
    field: proofFields.passkey,
    noScript: words.noScript,
    form: { ...form, label: words.passkey, submit: { text: words.passkey } },
  });

/** What was wrong with a passkey is no fault of a field. */
const faultAt = (asked: ConfirmFacts['asked'], { key }: Refusal): string =>
  asked === 'passkey' && key.includes('passkey') && key !== 'identity.passkey-needed'
    ? 'main-content'
    : fieldFor[asked === 'nothing' ? 'password' : asked].name;

/** Every field as it was sent; a name sent several times stays several. */
function keptFields(sent: ConfirmFacts['sent']): { name: string; value: string }[] {
  return Object.entries(sent)
    .filter(([name]) => name !== '_csrf' && name !== '_submission')
    .flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (typeof one === 'string' ? [{ name, value: one }] : [])),
    );
}
