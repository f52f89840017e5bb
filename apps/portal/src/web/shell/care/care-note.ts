import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';
import type { Response } from 'express';
import { cookieOf } from '../../../setup/cookies';
import type { CareModel } from '../../../views';
import type { PortalRequest } from '../portal-request';
import { careWords } from './care.da';
import { hasDistress } from './distress.rules';

const seconds = 120;
const yes = 1;

/**
 * From what somebody has typed to their own next page, and nowhere else: no row, no session, no log, no address. The browser carries
 * it for two minutes, sealed and of the same length whether there is something or not, so that nobody on the way can tell (ADR 76).
 */
@Injectable()
export class CareNote {
  private readonly name: string;
  private readonly key: Buffer;
  private readonly options;
  /** What is typed in the requests being answered now; forgotten with them. */
  private readonly found = new WeakSet<PortalRequest>();

  constructor(@Inject(CONFIG) { production, sessionSecret }: Config) {
    this.name = production ? '__Host-samraad-note' : 'samraad-note';
    this.key = createHash('sha256').update(`care note ${sessionSecret}`).digest();
    this.options = { httpOnly: true, sameSite: 'lax', secure: production, path: '/' } as const;
  }

  /** Of what is typed, whatever comes of it: saved, refused or overtaken, the next page of whoever typed it may show where to turn. */
  leave(req: PortalRequest, res: Response, typed: unknown): void {
    if (!req.viewer) return;
    const found = hasDistress(typed);
    if (found) this.found.add(req);
    res.cookie(this.name, this.seal(req.viewer.personId, found), { ...this.options, maxAge: seconds * 1000 });
  }

  /** What this very request has typed, or the page before: once. */
  take(req: PortalRequest, res: Response): CareModel | null {
    const sealed = cookieOf(req, this.name);
    if (sealed === undefined && !this.found.has(req)) return null;
    // A page that saves itself may be gone before its answer is there: what it is told, the next page that is opened tells again.
    if (req.headers['sec-fetch-dest'] !== 'empty') res.clearCookie(this.name, this.options);
    if (this.found.has(req)) return careWords;
    return sealed !== undefined && req.viewer && this.open(req.viewer.personId, sealed) ? careWords : null;
  }

  private seal(personId: string, found: boolean): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(personId));
    const plain = Buffer.alloc(9);
    plain[0] = found ? yes : 0;
    plain.writeDoubleBE(Date.now(), 1);
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  private open(personId: string, value: string): boolean {
    const bytes = Buffer.from(value, 'base64url');
    if (bytes.length !== 12 + 16 + 9) return false;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12));
      decipher.setAAD(Buffer.from(personId)).setAuthTag(bytes.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      return plain[0] === yes && Date.now() - plain.readDoubleBE(1) < seconds * 1000;
    } catch {
      // Another person's, or nobody's of ours.
      return false;
    }
  }
}
