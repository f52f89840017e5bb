import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { type LinkFound, OneTimeLinks } from './one-time-links';

/** Uses a one-time link, and does what it is for. Refuses as `OneTimeLinks.redeem`. */
@Injectable()
export class UseLink {
  constructor(private readonly links: OneTimeLinks) {}

  async execute(tx: Tx, { token }: { readonly token: string }): Promise<LinkFound> {
    return this.links.redeem(tx, token);
  }
}
