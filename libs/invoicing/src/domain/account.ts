import { composeIBAN, isValidIBAN } from 'ibantools';

/** An IBAN without spaces of what was written: an IBAN, or a Danish registration and account number ("0040 0440116243"). Null when it is neither. */
export function readAccount(written: string): string | null {
  const text = written.replace(/[\s.-]/g, '').toUpperCase();
  if (/^[A-Z]{2}/.test(text)) return isValidIBAN(text) ? text : null;
  // Four digits of the bank's branch, then four to ten of the account.
  if (!/^[0-9]{8,14}$/.test(text)) return null;
  const bban = `${text.slice(0, 4)}${text.slice(4).padStart(10, '0')}`;
  return composeIBAN({ countryCode: 'DK', bban });
}

/** An IBAN in groups of four, as people read it. */
export const shownIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
