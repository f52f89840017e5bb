import { type FactorsHeld, shouldHaveFactor, type Viewer } from '@samraad/identity';
import { addressOf, formatDayYear } from '@samraad/platform';
import { type Form, type Notice } from '../../../views';
import { newSubmission } from '../../shell';
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
  const { appSince, codesLeft, demo, required } = facts;
  const has = appSince !== null;
  return {
    head: {
      title: words.title,
      crumbs: [{ text: words.ownPage, href: addressOf('own-page') }, { text: words.title }],
      sub: has ? words.with : required ? words.mustHave : words.without,
    },
    notices: demo ? [demoNotice] : required && !has ? [mustNotice] : [],
    app: {
      heading: words.app.heading,
      texts: has ? [words.app.since(formatDayYear(appSince)), words.app.removeNote] : [words.app.none],
      form: has ? removeForm() : beginForm(),
    },
    codes: has
      ? {
          heading: words.codes.heading,
          texts: [words.codes.text, codesLeft === null ? words.codes.none : words.codes.left(codesLeft)],
          link: { text: words.codes.link, href: addressOf('security.codes') },
          first: codesLeft === null,
        }
      : null,
  };
}

const demoNotice: Notice = { kind: 'info', heading: words.demoHeading, text: words.demo };
const mustNotice: Notice = { kind: 'warning', heading: words.mustHaveHeading, text: words.app.none };

const beginForm = (): Form => ({
  action: addressOf('security.begin-app'),
  submission: newSubmission(),
  submit: { text: words.app.begin },
});
const removeForm = (): Form => ({
  action: addressOf('security.remove-app'),
  submission: newSubmission(),
  submit: { text: words.app.remove, danger: true },
});
