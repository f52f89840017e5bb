import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';

const cipher = 'aes-256-gcm';

/**
 * Seals what must be read again but never by whoever has only the database: AES-256-GCM under a key derived from
 * SESSION_SECRET, bound to the account, so that a row moved to another account is of no use there.
 */
@Injectable()
export class SecretBox {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) { sessionSecret }: Config) {
    this.key = this.derive(sessionSecret, 'second factor, sealed');
    this.codeKey = this.derive(sessionSecret, 'recovery codes');
  }

  /** The key recovery codes are made with. */
  readonly codeKey: Buffer;

  seal(accountId: string, secret: string): string {
    const iv = randomBytes(12);
    const by = createCipheriv(cipher, this.key, iv).setAAD(Buffer.from(accountId));
    const body = Buffer.concat([by.update(secret, 'utf8'), by.final()]);
    return `v1.${Buffer.concat([iv, by.getAuthTag(), body]).toString('base64url')}`;
  }

  /** Null when it was sealed with another key (SESSION_SECRET is another now), for another account, or was changed. */
  open(accountId: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url');
    if (bytes.length <= 28) return null;
    const by = createDecipheriv(cipher, this.key, bytes.subarray(0, 12), { authTagLength: 16 });
    by.setAAD(Buffer.from(accountId)).setAuthTag(bytes.subarray(12, 28));
    try {
      return by.update(bytes.subarray(28), undefined, 'utf8') + by.final('utf8');
    } catch {
      return null;
    }
  }

  private derive(secret: string, what: string): Buffer {
    return Buffer.from(hkdfSync('sha256', secret, 'samraad', what, 32));
  }
}
