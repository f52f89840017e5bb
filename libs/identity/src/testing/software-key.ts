import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a browser was told to ask for; the rest of it a test does not look at. */
interface Question {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

/** What is done otherwise than an honest browser and device do it. */
export interface Dishonest {
  readonly origin?: string;
  readonly host?: string;
  readonly challenge?: string;
  readonly type?: string;
  /** False: it did not ask for finger, face or PIN. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string | null;
  readonly id?: string;
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const digest = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** As much of CBOR (RFC 8949) as a key and its attestation are written in. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as Parameters<typeof cbor>[0])]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}

/** A passkey in software: ES256, a counter, and a browser around it at an origin. It answers as real ones do, or not. */
export class SoftwareKey {
  readonly id = b64(randomBytes(16));
  private readonly secret: KeyObject;
  private readonly open: KeyObject;
  private readonly host: string;
  private counter = 0;
  private userHandle = '';

  /** @param origin where its owner's browser is, and believes itself to be. */
  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.secret = privateKey;
    this.open = publicKey;
    this.host = new URL(origin).hostname;
  }

  /** Answers with a new key, as `navigator.credentials.create` does. */
  create(question: object, otherwise: Dishonest = {}) {
    const { user } = question as Question;
    this.userHandle = user?.id ?? '';
    const clientDataJSON = this.clientData(question, { type: 'webauthn.create', ...otherwise });
    const id = Buffer.from(this.id, 'base64url');
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.coseKey()]);
    const authData = Buffer.concat([this.authenticatorData(0x40, otherwise), credential]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    const response = { clientDataJSON, attestationObject: b64(cbor(attestation)), transports: ['internal'] };
    return { id: this.id, rawId: this.id, type: 'public-key' as const, response };
  }

  /** Answers with a proof, as `navigator.credentials.get` does; counts one more. */
  get(question: object, otherwise: Dishonest = {}) {
    this.counter += 1;
    const clientDataJSON = this.clientData(question, { type: 'webauthn.get', ...otherwise });
    const data = this.authenticatorData(0, otherwise);
    const signed = Buffer.concat([data, digest(Buffer.from(clientDataJSON, 'base64url'))]);
    const { id = this.id, userHandle = this.userHandle } = otherwise;
    const signature = b64(sign('sha256', signed, this.secret));
    const response = { clientDataJSON, authenticatorData: b64(data), signature, userHandle };
    return { id, rawId: id, type: 'public-key' as const, response };
  }

  private clientData(question: object, otherwise: Dishonest): string {
    const { challenge } = question as Question;
    const said = { challenge, origin: this.origin, crossOrigin: false, ...pick(otherwise) };
    return b64(Buffer.from(JSON.stringify(said)));
  }

  private authenticatorData(flags: number, { host, verified = true, counter }: Dishonest): Buffer {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(counter ?? this.counter);
    const present = 0x01 | (verified ? 0x04 : 0);
    return Buffer.concat([digest(host ?? this.host), Buffer.from([flags | present]), counted]);
  }

  private coseKey(): Buffer {
    const { x = '', y = '' } = this.open.export({ format: 'jwk' });
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    return cbor(key);
  }
}

const pick = ({ type, challenge, origin }: Dishonest) =>
  Object.fromEntries(Object.entries({ type, challenge, origin }).filter(([, value]) => value !== undefined));
