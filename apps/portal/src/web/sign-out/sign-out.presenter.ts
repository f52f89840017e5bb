import { addressOf } from '@samraad/platform';
import { newSubmission } from '../shell';
import { signOutDa } from './sign-out.da';

/** Whether somebody is still signed in, and the way out or in. */
export function presentSignOut(name: string | null) {
  const out = name === null;
  return {
    head: { title: out ? signOutDa.out : signOutDa.ask },
    text: out ? signOutDa.outText : signOutDa.askText(name),
    link: { text: out ? signOutDa.signIn : signOutDa.no, href: addressOf(out ? 'sign-in' : 'front') },
    form: out
      ? null
      : { action: addressOf('sign-out'), submission: newSubmission(), submit: { text: signOutDa.yes } },
  };
}
