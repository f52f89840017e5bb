import { t } from '@samraad/platform';
import { Fields, type ErrorItem } from '../../views';
import { newSubmission, type Typed } from '../shell';
import { signInPaths } from './sign-in.paths';

/** The sign-in page; a typed password is never sent back. */
export function presentSignIn(typed: Typed, errors: readonly ErrorItem[], returnTo: string, demo: boolean) {
  const { password: _, ...rest } = typed;
  const fields = new Fields(rest, errors);
  return {
    head: { title: t('sign-in.title') },
    demo,
    email: fields.text({ name: 'email', label: t('sign-in.email'), type: 'email', autocomplete: 'username' }),
    password: fields.text({
      name: 'password',
      label: t('sign-in.password'),
      type: 'password',
      autocomplete: 'current-password',
    }),
    form: {
      action: signInPaths.signIn,
      submission: newSubmission(),
      hidden: [{ name: 'returnTo', value: returnTo }],
      submit: { text: t('sign-in.submit') },
    },
  };
}
