import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { knownForDays } from '@samraad/identity';
import { CONFIG, type Config, normalAddress } from '@samraad/platform';
import type { Request, Response } from 'express';
import { cookieOf } from '../setup/cookies';

const day = 86_400_000;
/** A computer that many share remembers its last few. */
const mostAccounts = 10;

/**
 * Which accounts have signed in from this device, so that others' tries never keep them out: a cookie with an id and,
 * for each account, a signature over both and the day.
 */
@Injectable()
export class KnownDevices {
  private readonly name: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.name = config.production ? '__Host-samraad-device' : 'samraad-device';
  }

  /** The device's id when the account of this e-mail has signed in from it of late; null otherwise. */
  deviceOf(req: Request, email: string): string | null {
    const { id, marks } = this.read(req);
    return marks.some((mark) => this.isOf(mark, id, email)) ? id : null;
  }

  /** After a sign-in. */
  remember(req: Request, res: Response, email: string): void {
    const { id, marks } = this.read(req);
    const others = marks.filter((mark) => !this.isOf(mark, id, email)).slice(0, mostAccounts - 1);
    const value = [id, this.mark(id, email, today()), ...others].join('.');
    const { production } = this.config;
    const maxAge = knownForDays * day;
    res.cookie(this.name, value, { httpOnly: true, sameSite: 'lax', secure: production, path: '/', maxAge });
  }

  private read(req: Request): { id: string; marks: string[] } {
    const [id = '', ...marks] = (cookieOf(req, this.name) ?? '').split('.');
    if (!/^[\w-]{22}$/.test(id)) return { id: randomBytes(16).toString('base64url'), marks: [] };
    return {
      id,
      marks: marks.filter((mark) => /^[\da-z]{1,6}-[\w-]{22}$/.test(mark)).slice(0, mostAccounts),
    };
  }

  private isOf(mark: string, id: string, email: string): boolean {
    const given = Number.parseInt(mark, 36);
    if (given > today() || today() - given >= knownForDays) return false;
    const [expected, found] = [Buffer.from(this.mark(id, email, given)), Buffer.from(mark)];
    return expected.length === found.length && timingSafeEqual(expected, found);
  }

  private mark(id: string, email: string, on: number): string {
    const mac = createHmac('sha256', this.config.sessionSecret);
    mac.update(`device ${id} ${on} ${normalAddress(email)}`);
    return `${on.toString(36)}-${mac.digest('base64url').slice(0, 22)}`;
  }
}

/** System time in days. */
const today = (): number => Math.floor(Date.now() / day);
