import { addressOf, t } from '@samraad/platform';
import type { DeploymentFault } from '../../setup/deployment-watch';
import type { IssuerOffered } from '../../sign-in/via/issuers';
import { type ErrorItem, Fields, type Notice } from '../../views';
import { passkeyForm } from '../passkey-form/passkey-form';
import { newSubmission, type Typed } from '../shell';
import { signInPaths } from './sign-in.paths';

/** What the sign-in page is drawn from. */
export interface SignInFacts {
  readonly demo: boolean;
  /** The address people should use. */
  readonly baseUrl: string;
  /** Why nobody could sign in the way this reader came. */
  readonly fault: DeploymentFault | null;
  /** Who else may say who one is. */
  readonly issuers: readonly IssuerOffered[];
}

/** The sign-in page; a typed password is never sent back. Without a form where signing in could not work. */
export function presentSignIn(
  { demo, baseUrl, fault, issuers, returnTo }: SignInFacts & { readonly returnTo: string },
  typed: Typed,
  errors: readonly ErrorItem[],
) {
  return {
    head: { title: t('sign-in.title') },
    demo,
    notice: fault === null ? null : faultNotice(fault, baseUrl),
    help: {
      heading: t('sign-in.help-heading'),
      items: [
        {
          text: t('sign-in.by-mail'),
          href: addressOf('sign-in-link', {}, { returnTo: returnTo === '/' ? undefined : returnTo }),
        },
        { text: t('sign-in.forgotten'), href: addressOf('forgotten-password') },
        { text: t('sign-in.help'), href: `${addressOf('help')}#log-ind` },
        { text: t('sign-in.no-access'), href: `${addressOf('help')}#adgang` },
      ],
    },
    fields: fault === null ? fieldsOf(typed, errors) : null,
    passkey: fault === null ? passkeyOf(returnTo) : null,
    vias: fault === null && issuers.length > 0 ? viasOf(issuers, returnTo) : null,
    form: {
      action: signInPaths.signIn,
      submission: newSubmission(),
      hidden: [{ name: 'returnTo', value: returnTo }],
      submit: { text: t('sign-in.submit') },
    },
  };
}

const passkeyOf = (returnTo: string) => ({
  heading: t('sign-in.passkey-heading'),
  ...passkeyForm({
    kind: 'get',
    options: addressOf('sign-in.passkey-question'),
    noScript: t('sign-in.passkey-no-script'),
    form: {
      action: addressOf('sign-in.passkey'),
      submission: newSubmission(),
      hidden: [{ name: 'returnTo', value: returnTo }],
      submit: { text: t('sign-in.passkey'), quiet: true },
    },
  }),
});

function viasOf(issuers: readonly IssuerOffered[], returnTo: string) {
  const buttons = issuers.map(({ key, label }) => ({
    action: addressOf('sign-in.via', { issuer: key }),
    text: t('sign-in.via', { label }),
  }));
  return { heading: t('sign-in.via-heading'), text: t('sign-in.via-text'), returnTo, buttons };
}

function fieldsOf({ password: _, ...typed }: Typed, errors: readonly ErrorItem[]) {
  const fields = new Fields(typed, errors);
  const email = {
    name: 'email',
    label: t('sign-in.email'),
    type: 'email',
    autocomplete: 'email',
  } as const;
  const password = {
    name: 'password',
    label: t('sign-in.password'),
    type: 'password',
    autocomplete: 'current-password',
  } as const;
  return [fields.text(email), fields.text(password)];
}

function faultNotice(fault: DeploymentFault, baseUrl: string): Notice {
  const link = { text: t('portal.https-link'), href: baseUrl + signInPaths.signIn };
  return {
    kind: 'error',
    heading: t('portal.deployment-heading'),
    text: t(fault),
    ...(fault === 'portal.over-http' && { links: [link] }),
  };
}
