import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addressOf, Database, type MailSecret, newId, refuse, sha256, type Tx } from '@samraad/platform';
import { type LinkPurpose, type LinkState, linkState, linkValidFor } from '../domain/one-time-link.rules';
import {
  insertLink,
  linkByDigest,
  type LinkRow,
  linksSent,
  type LinksSent,
  useOpenLink,
} from '../persistence/one-time-link.store';

/** Whose link is to be made, for what; `landsAt` is the path its reader goes to in the end. */
export interface IssueLinkCommand {
  readonly purpose: LinkPurpose;
  readonly accountId: string;
  /** The address it is sent to. */
  readonly email: string;
  readonly landsAt?: string | null;
}

/** A link that was just made. Its token is told once, to the mail that carries it; only its digest is kept. */
export interface IssuedLink {
  readonly id: string;
  readonly token: string;
  /** System time. */
  readonly expiresAt: Date;
  /** For the mail that carries it (`tx.mail(…, { secret })`). */
  readonly secret: MailSecret;
}

/** What a token leads to, without using it. */
export interface LinkFound {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly state: LinkState;
  readonly accountId: string;
  readonly email: string;
  readonly landsAt: string | null;
  readonly expiresAt: Date;
}

/** Makes, looks at and uses one-time links. System time; the digest alone is kept; used once is the database's word. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly db: Database) {}

  /** Makes a link; older open ones of the account for the same purpose die. */
  async issue(tx: Tx, command: IssueLinkCommand): Promise<IssuedLink> {
    const { purpose, accountId, email, landsAt = null } = command;
    const [id, token] = [newId(), randomBytes(32).toString('base64url')];
    const digest = sha256(token);
    const validFor = linkValidFor[purpose];
    const expiresAt = await insertLink(tx, { id, digest, purpose, accountId, email, landsAt, validFor });
    tx.audit({ stream: `account:${accountId}`, action: 'identity.link-issued', facts: { purpose } });
    return { id, token, expiresAt, secret: { token, until: expiresAt } };
  }

  /** When the last link of a purpose was made for an account, and how many in a day; holds the account, so that two at once count. */
  async sent(tx: Tx, accountId: string, purpose: LinkPurpose): Promise<LinksSent> {
    await tx.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    return linksSent(tx, accountId, purpose);
  }

  /** What a token leads to; changes nothing, however often it is asked. Null when it never was one, or is long forgotten. */
  async look(token: string): Promise<LinkFound | null> {
    const row = isToken(token) ? await linkByDigest(this.db, sha256(token)) : null;
    return row && found(row);
  }

  /**
   * Uses a link: once. Refuses 'identity.link-unknown' (404) for a token that is none, and 'identity.link-used',
   * '…-expired' and '…-replaced' (410): whoever has a real token may know what became of it.
   */
  async redeem(tx: Tx, token: string): Promise<LinkFound> {
    const digest = sha256(token);
    const used = isToken(token) && (await useOpenLink(tx, digest));
    const row = (await linkByDigest(tx, digest)) ?? refuse('identity.link-unknown', {}, 404);
    if (!used) refuse(`identity.link-${deadState(row)}`, {}, 410);
    const { purpose, accountId } = row;
    tx.audit({ stream: `account:${accountId}`, action: 'identity.link-used', facts: { purpose } });
    return found(row);
  }
}

/** Where a mail's link leads. */
export const linkAddress = (token: string): string => addressOf('link', { token });

const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** The link of an account that is closed leads nowhere, whatever became of it. */
const stateOf = (row: LinkRow): LinkState => {
  const state = linkState(row, row.now);
  return state === 'open' && !row.active ? 'replaced' : state;
};

// Between the using and the reading it may have expired; either way it was not used now.
function deadState(row: LinkRow): Exclude<LinkState, 'open'> {
  const state = stateOf(row);
  return state === 'open' ? 'used' : state;
}

function found(row: LinkRow): LinkFound {
  const { id, purpose, accountId, email, landsAt, expiresAt } = row;
  return { id, purpose, accountId, email, landsAt, expiresAt, state: stateOf(row) };
}
