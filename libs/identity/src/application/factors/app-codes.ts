import { generateSecret, generateURI, verifySync } from 'otplib';
import { plainCode } from '../../domain/factor.rules';

const period = 30;

/** A new secret for an app: 160 bits in base32 (RFC 4226, 4: at least 128). */
export const newAppSecret = (): string => generateSecret();

/** What an app reads from the QR code. */
export const appAddress = (secret: string, label: string, issuer: string): string =>
  generateURI({ issuer, label, secret });

/**
 * The step of time a code belongs to, one before or after now counting too (RFC 6238, 5.2); null when it is of none of the
 * three. Times in milliseconds.
 */
export function appCodeStep(secret: string, typed: string, now: number): number | null {
  const token = plainCode(typed);
  if (!/^\d{6}$/.test(token)) return null;
  const found = verifySync({ secret, token, period, epoch: Math.floor(now / 1000), epochTolerance: period });
  if (!found.valid) return null;
  return Math.floor(now / 1000 / period) + found.delta;
}
