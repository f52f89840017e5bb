import { sha256 } from '@samraad/platform';
import { networkOf } from '../domain/network-of';

/** The digest an account is counted under by its e-mail, known or not: who tried to sign in is nobody's reading. */
export const accountKey = (email: string): string => sha256(`account ${email}`);

/** In SQL: the same digest of a row's e-mail. */
export const accountKeySql = `encode(sha256(convert_to('account ' || account.email, 'UTF8')), 'hex')`;

/** The digest a place on the net is counted under, for one thing that is done from there. */
export const placeKey = (what: string, address: string): string => sha256(`${what} ${networkOf(address)}`);

/** Every key of one try to sign in. */
export interface SignInKeys {
  readonly account: string;
  readonly address: string;
  readonly pair: string;
  readonly device: string | null;
}

export function signInKeys(email: string, address: string, device: string | null): SignInKeys {
  return {
    account: accountKey(email),
    address: placeKey('address', address),
    pair: placeKey(`pair ${email}`, address),
    device: device === null ? null : sha256(`device ${email} ${device}`),
  };
}
