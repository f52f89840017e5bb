import type { PageExamples } from '../../views';
import { appExamples } from './app/app.examples';
import { codesExamples } from './codes/codes.examples';
import { securityExamples as overviewExamples } from './overview/security.examples';
import { changePasskeyExamples } from './passkeys/change/change-passkey.examples';
import { newPasskeyExamples } from './passkeys/new/new-passkey.examples';
import { resetFactorsExamples } from './reset/reset-factors.examples';

/** How one signs in, and what an administrator may do about it. */
export const securityExamples: readonly PageExamples[] = [
  overviewExamples,
  appExamples,
  codesExamples,
  newPasskeyExamples,
  changePasskeyExamples,
  resetFactorsExamples,
];
