import { normalAddress, readAddress, refusal, type Refusal } from '@samraad/platform';

/** Fewest characters of a password (OWASP ASVS 5.0, 6.2.1: at least 8; more is better than rules about signs). */
export const shortestPassword = 12;
/** Most characters of a password: more is only work for the server. */
export const longestPassword = 200;

/** The one form in which an account's e-mail is stored and looked up. */
export const normalEmail = normalAddress;

/** The e-mail in its stored form, or 'identity.bad-email'. */
export function checkEmail(email: string): string | Refusal {
  const read = readAddress(email);
  return 'address' in read ? read.address : refusal('identity.bad-email');
}

/** The password itself, or 'identity.password-length'. */
export function checkNewPassword(password: string): string | Refusal {
  const length = [...password].length;
  if (length >= shortestPassword && length <= longestPassword) return password;
  return refusal('identity.password-length', { shortest: shortestPassword, longest: longestPassword });
}
