import { isBlank, refusal, type Refusal, trimmed } from '@samraad/platform';

/** What a device is asked for: to make a key, to prove who is known already, or to say who it is. */
export type PasskeyPurpose = 'register' | 'prove' | 'sign-in';

/** How long a device may take to answer, in seconds of system time. */
export const passkeyWithin = 600;

/** Most passkeys of one account: more than anybody has devices, few enough to be looked over. */
export const mostPasskeys = 10;

/** Longest name of a passkey. */
export const longestPasskeyName = 60;

/** How often one place may begin to sign in with a passkey alone; it may be a whole hospital's. */
export const passkeyBudget = { free: 200, forgetAfter: 5 } as const;

/** What a device answered, as browsers send it (WebAuthn Level 3, 5.1): all of it base64url, none of it believed. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly clientDataJSON: string;
  /** Of a proof. */
  readonly authenticatorData?: string | undefined;
  readonly signature?: string | undefined;
  readonly userHandle?: string | null | undefined;
  /** Of a new key. */
  readonly attestationObject?: string | undefined;
  readonly transports?: readonly string[] | undefined;
}

/** What an answer says of itself. */
export interface PasskeyClaim {
  readonly type: string;
  readonly challenge: string;
  readonly origin: string;
}

/** Where passkeys of ours are made and used: the public address and its host. */
export interface PasskeyPlace {
  readonly address: string;
  readonly origin: string;
  /** SHA-256 of the host, in base64url: what a device signs it was asked by. */
  readonly hostDigest: string;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The claim of an answer; null when it is none. */
export function claimOf({ clientDataJSON }: PasskeyAnswer): PasskeyClaim | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    if (typeof read !== 'object' || read === null) return null;
    const { type, challenge, origin } = read as Record<string, unknown>;
    const claim = { type: textIn(type), challenge: textIn(challenge), origin: textIn(origin) };
    return Object.values(claim).includes(null) ? null : (claim as PasskeyClaim);
  } catch {
    return null;
  }
}

const userVerified = 0x04;
// 32 bytes of the host's digest, one of flags, four of the counter (WebAuthn Level 3, 6.1).
const flagsAt = 32;
const shortest = 37;

/**
 * Why an answer can't be taken whatever its signature, in the words of who has a device in hand: from another address, of
 * another site, or without having asked for finger, face or PIN. Null when it may be looked at further.
 */
export function faultOfAnswer(
  claim: PasskeyClaim,
  authenticatorData: Uint8Array,
  place: PasskeyPlace,
): Refusal | null {
  const { address } = place;
  if (claim.origin !== place.origin) return refusal('identity.passkey-other-origin', { address });
  if (authenticatorData.length < shortest) return refusal('identity.wrong-passkey');
  const host = Buffer.from(authenticatorData.subarray(0, flagsAt)).toString('base64url');
  if (host !== place.hostDigest) return refusal('identity.passkey-other-site', { address });
  if (((authenticatorData[flagsAt] ?? 0) & userVerified) === 0)
    return refusal('identity.passkey-not-verified');
  return null;
}

/** Whether a device's counter stands where it stood, or lower: the key may have been copied. Some never count. */
export const wentBack = (stored: number, shown: number): boolean =>
  (stored > 0 || shown > 0) && shown <= stored;

/** The name of a passkey as it is kept; a refusal for none, or one that is too long. */
export function checkPasskeyName(name: string): string | Refusal {
  const kept = trimmed(name);
  if (!isBlank(kept) && [...kept].length <= longestPasskeyName) return kept;
  return refusal('identity.passkey-name', { longest: longestPasskeyName });
}

/** What a device knows an account by: no name, no e-mail. */
export const handleOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
