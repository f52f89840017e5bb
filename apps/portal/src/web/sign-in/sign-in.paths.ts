import { addresses } from '@samraad/platform';

/** Links to signing in and out. */
export const signInPaths = {
  signIn: addresses['sign-in'],
  signOut: addresses['sign-out'],
  myPage: addresses['own-page'],
} as const;
