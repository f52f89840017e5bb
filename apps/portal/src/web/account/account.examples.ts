import type { PageExamples } from '../../views';
import { changeEmailExamples } from './change-email/change-email.examples';
import { changePasswordExamples } from './change-password/change-password.examples';
import { closeAccountExamples } from './close-account/close-account.examples';
import { signInsExamples } from './sign-ins/sign-ins.examples';

/** The pages of one's own account. */
export const accountExamples: readonly PageExamples[] = [
  changePasswordExamples,
  changeEmailExamples,
  signInsExamples,
  closeAccountExamples,
];
