import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, productName } from '@samraad/platform';
import type { PasskeyAnswer, PasskeyPlace } from '../../domain/passkey.rules';

/** The library, loaded when somebody first uses a passkey: a start does not wait for it. */
const library = () => import('@simplewebauthn/server');

// EdDSA, ES256, RS256 (COSE): what the devices people have can do.
const algorithms = [-8, -7, -257];

/** A key a device has made, proved to be its own. */
export interface KeyMade {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

/** WebAuthn as we use it: every key discoverable, and every use with finger, face or PIN. Throws nothing of the library's. */
@Injectable()
export class WebAuthn {
  /** Where passkeys are made and used: the portal's public address. A key made for another host is of no use here. */
  readonly place: PasskeyPlace;
  private readonly host: string;

  constructor(@Inject(CONFIG) { baseUrl }: Config) {
    const { hostname, origin } = new URL(baseUrl);
    this.host = hostname;
    const hostDigest = createHash('sha256').update(hostname).digest('base64url');
    this.place = { address: baseUrl, origin, hostDigest };
  }

  /** What a browser is told to have a key made with; plain JSON. */
  async askForKey(ask: {
    readonly challenge: Uint8Array<ArrayBuffer>;
    readonly handle: string;
    readonly email: string;
    readonly name: string;
    readonly held: readonly { readonly id: string; readonly transports: string[] }[];
  }) {
    const { generateRegistrationOptions } = await library();
    return generateRegistrationOptions({
      rpName: productName,
      rpID: this.host,
      userName: ask.email,
      userDisplayName: ask.name,
      userID: new Uint8Array(Buffer.from(ask.handle, 'base64url')),
      challenge: ask.challenge,
      attestationType: 'none',
      excludeCredentials: [...ask.held],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: algorithms,
      timeout: patience,
    });
  }

  /** What a browser is told to have somebody proved with; with no keys named it asks the device which it has. */
  async askForProof(
    challenge: Uint8Array<ArrayBuffer>,
    held: readonly { readonly id: string; readonly transports: string[] }[],
  ) {
    const { generateAuthenticationOptions } = await library();
    return generateAuthenticationOptions({
      rpID: this.host,
      challenge,
      allowCredentials: [...held],
      userVerification: 'required',
      timeout: patience,
    });
  }

  /** The key an answer brings; null when it is not what it says. */
  async keyIn(answer: PasskeyAnswer, challenge: string): Promise<KeyMade | null> {
    const { verifyRegistrationResponse } = await library();
    const { clientDataJSON, attestationObject = '' } = answer;
    const response = { ...shape(answer.id), response: { clientDataJSON, attestationObject } };
    const found = await orNull(() =>
      verifyRegistrationResponse({
        ...this.expected(challenge),
        response,
        supportedAlgorithmIDs: algorithms,
      }),
    );
    if (!found?.verified) return null;
    const { id, publicKey, counter } = found.registrationInfo.credential;
    return { credentialId: id, publicKey, counter };
  }

  /** The counter of an answer that its key has signed; null when it has not. The counter itself is judged by the caller. */
  async counterIn(answer: PasskeyAnswer, challenge: string, publicKey: Uint8Array): Promise<number | null> {
    const { verifyAuthenticationResponse } = await library();
    const { id, clientDataJSON, authenticatorData = '', signature = '' } = answer;
    const response = { ...shape(id), response: { clientDataJSON, authenticatorData, signature } };
    const credential = { id, publicKey: new Uint8Array(publicKey), counter: 0 };
    const found = await orNull(() =>
      verifyAuthenticationResponse({ ...this.expected(challenge), response, credential }),
    );
    return found?.verified ? found.authenticationInfo.newCounter : null;
  }

  private expected(expectedChallenge: string) {
    const { origin: expectedOrigin } = this.place;
    return { expectedChallenge, expectedOrigin, expectedRPID: this.host, requireUserVerification: true };
  }
}

/** How long browsers wait for a finger, in milliseconds. */
const patience = 120_000;

const shape = (id: string) => ({ id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} });

// The library throws for whatever is wrong with an answer: which of it, we have looked at ourselves.
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
