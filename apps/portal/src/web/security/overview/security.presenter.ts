import { type FactorsHeld, shouldHaveFactor, type Viewer } from '@samraad/identity';
import { addressOf, formatDayYear } from '@samraad/platform';
import { type Form, type KeyValueRow, type Notice } from '../../../views';
import { newSubmission } from '../../shell';
import { passkeyLines } from '../passkeys/passkey-lines';
import { passkeysDa } from '../passkeys/passkeys.da';
import { securityDa as words } from '../security.da';

/** How somebody signs in, and whether their role asks for more. */
export interface SecurityFacts extends FactorsHeld {
  readonly demo: boolean;
  readonly required: boolean;
}

export const securityFacts = (held: FactorsHeld, viewer: Viewer, demo: boolean): SecurityFacts => ({
  ...held,
  demo,
  required: !demo && shouldHaveFactor(viewer),
});

/** The page that tells how one signs in: what is set up, and the one thing to do next. */
export function presentSecurity(facts: SecurityFacts) {
  const { appSince, codesLeft, demo, passkeys, required } = facts;
  const has = appSince !== null || passkeys.length > 0;
  return {
    head: {
      title: words.title,
      crumbs: [{ text: words.ownPage, href: addressOf('own-page') }, { text: words.title }],
      sub: subOf(facts, has),
    },
    notices: demo ? [demoNotice] : required && !has ? [mustNotice] : [],
    passkeys: {
      heading: passkeysDa.heading,
      what: passkeysDa.what,
      rows: passkeys.map(rowOf),
      form: beginPasskeyForm(has),
    },
    app: appPanel(appSince),
    codes: has ? codesPanel(codesLeft) : null,
  };
}

function subOf({ passkeys, required }: SecurityFacts, has: boolean): string | null {
  // Whoever must have one is told so in the warning, once.
  if (!has) return required ? null : words.without;
  return passkeys.length > 0 ? words.withPasskey : words.with;
}

const rowOf = (key: FactorsHeld['passkeys'][number]): KeyValueRow => ({
  key: key.name,
  value: words.changePasskey,
  href: addressOf('security.change-passkey', { passkeyId: key.id }),
  lines: passkeyLines(key),
});

const appPanel = (since: Date | null) => ({
  heading: words.app.heading,
  texts: since === null ? [words.app.none] : [words.app.since(formatDayYear(since)), words.app.removeNote],
  form: since === null ? beginForm() : removeForm(),
});

const codesPanel = (left: number | null) => ({
  heading: words.codes.heading,
  texts: [words.codes.text, left === null ? words.codes.none : words.codes.left(left)],
  link: { text: words.codes.link, href: addressOf('security.codes') },
  first: left === null,
});

const demoNotice: Notice = { kind: 'info', heading: words.demoHeading, text: words.demo };
const mustNotice: Notice = { kind: 'warning', heading: words.mustHaveHeading, text: words.mustHaveWhat };

const beginPasskeyForm = (has: boolean): Form => ({
  action: addressOf('security.begin-passkey'),
  submission: newSubmission(),
  submit: { text: has ? passkeysDa.another : passkeysDa.begin, quiet: has },
});
const beginForm = (): Form => ({
  action: addressOf('security.begin-app'),
  submission: newSubmission(),
  submit: { text: words.app.begin, quiet: true },
});
const removeForm = (): Form => ({
  action: addressOf('security.remove-app'),
  submission: newSubmission(),
  submit: { text: words.app.remove, danger: true },
});
