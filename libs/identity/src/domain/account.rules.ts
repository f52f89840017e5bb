import { refusal, type Refusal } from '@samraad/platform';

const shape = /^[^\s@<>"']{1,64}@[^\s@<>"']+\.[^\s@<>"'.]{2,}$/u;

/** Fewest characters of a password (OWASP ASVS 5.0, 6.2.1: at least 8; more is better than rules about signs). */
export const shortestPassword = 12;
/** Most characters of a password: more is only work for the server. */
export const longestPassword = 200;

/** The one form in which an e-mail address is stored and looked up: NFC, no surrounding space, lower case. */
export const normalEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** The e-mail in its stored form, or 'identity.bad-email'. */
export function checkEmail(email: string): string | Refusal {
  const normal = normalEmail(email);
  return normal.length <= 254 && shape.test(normal) ? normal : refusal('identity.bad-email');
}

/** The password itself, or 'identity.password-length'. */
export function checkNewPassword(password: string): string | Refusal {
  const length = [...password].length;
  if (length >= shortestPassword && length <= longestPassword) return password;
  return refusal('identity.password-length', { shortest: shortestPassword, longest: longestPassword });
}
