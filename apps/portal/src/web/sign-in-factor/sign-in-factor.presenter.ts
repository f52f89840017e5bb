import type { Factor } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { Fields } from '../../views';
import { passkeyForm } from '../passkey-form/passkey-form';
import { signInFactorDa as words } from './sign-in-factor.da';

const appCode = { label: words.code, hint: words.hint } as const;
const recoveryCode = { label: words.recovery, hint: words.recoveryHint } as const;

/** The second step: a passkey where they have one, else one field; and what to do without. */
export function presentSignInFactor(factors: readonly Factor[], fields: Fields, submission: string) {
  const [passkey, app] = [factors.includes('passkey'), factors.includes('totp')];
  const code = {
    name: 'code',
    ...(app ? appCode : recoveryCode),
    autocomplete: 'one-time-code',
    inputmode: 'text',
    width: 'medium',
  } as const;
  return {
    head: { title: words.title, sub: passkey ? words.passkeySub : words.sub },
    passkey: passkey ? passkeyOf(submission) : null,
    eitherHeading: words.eitherHeading,
    field: fields.text(code),
    form: {
      action: addressOf('sign-in.factor'),
      submission,
      submit: { text: words.submit, quiet: passkey },
      cancel: { text: words.cancel, href: addressOf('sign-in') },
    },
    lost: {
      heading: app ? words.lostHeading : words.noneHeading,
      texts: app ? [words.lost, words.none] : [words.alone],
      link: { text: words.help, href: `${addressOf('help')}#kontakt` },
    },
  };
}

const passkeyOf = (submission: string) =>
  passkeyForm({
    kind: 'get',
    options: addressOf('sign-in.factor-question'),
    noScript: words.noScript,
    form: { action: addressOf('sign-in.factor'), submission, submit: { text: words.passkey } },
  });
