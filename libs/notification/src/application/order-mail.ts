import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  type MailContent,
  type MailPort,
  newId,
  type OrderedMail,
  Ports,
  type Queryable,
  type Tx,
  writeCalendar,
} from '@samraad/platform';
import { renderMail } from '../mail/render-mail';
import { leavesLater } from '../jobs/leaves-later';
import { insertMails, type NewMail, releaseMail } from '../persistence/mail-message.store';
import { lastArrived, type Recipient, recipientsOf } from '../persistence/recipient.store';
import { messageIdOf } from '../smtp/letter';
import { SeedMailDelivery } from './seed-mail-delivery';

const isActor = ({ actor }: Tx, personId: string): boolean =>
  actor.kind === 'person' && actor.personId === personId;

/**
 * Each once, in id order, so that two transactions with the same key never wait for each other crosswise; what tells of an
 * act is not told to who did it.
 */
const readersOf = (tx: Tx, { definition, order }: OrderedMail): string[] =>
  [...new Set(order.to)].filter((id) => !definition.toOthers || !isActor(tx, id)).toSorted();

/** What `tx.mail` does: words and address are frozen and the row is written in the caller's transaction. */
@Injectable()
export class OrderMail implements MailPort, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly ports: Ports,
    private readonly seeding: SeedMailDelivery,
  ) {}

  onModuleInit(): void {
    this.ports.bindMail(this);
  }

  /** A mail that has waited for its hour goes on its way. */
  async release(tx: Tx, mailId: string): Promise<boolean> {
    const released = await releaseMail(tx, mailId);
    if (released) this.dispatchNow(tx, mailId);
    return released;
  }

  /** One mail a person; the same key and person again is nothing. Somebody without an address gets an undeliverable row. */
  async order(tx: Tx, mails: readonly OrderedMail[]): Promise<void> {
    const now = await tx.now();
    const addressed = mails.map((mail) => ({ ...mail, readers: readersOf(tx, mail) }));
    const people = await recipientsOf(
      tx,
      addressed.flatMap(({ readers }) => readers),
    );
    const letters = addressed.flatMap((mail) =>
      mail.readers.map((id) => this.letter(tx, mail, people.get(id), now)),
    );
    const written = await insertMails(tx, letters, now);
    for (const mail of letters) if (written.has(mail.id)) await this.dispatch(tx, mail, mail.at > now);
  }

  reaches(db: Queryable, to: { personId: string; address: string }): Promise<boolean> {
    return lastArrived(db, to);
  }

  private letter(tx: Tx, mail: OrderedMail, reader: Recipient | undefined, now: Date): NewMail {
    if (!reader) throw new Error('a mail was ordered for somebody who is not a person here');
    const { definition, content, order } = mail;
    const { personId, name } = reader;
    const to = order.address ?? reader.to;
    const { baseUrl, mailFrom } = this.config;
    const caseId = order.caseId ?? null;
    const id = newId();
    return {
      ...{ id, key: order.key, personId, to, kind: definition.key, caseId },
      ...renderMail(content, { name, baseUrl, aboutCase: caseId !== null }),
      at: definition.atOnce ? now : this.leavesAt(tx, definition.asks ?? false, now),
      messageId: messageIdOf(id, mailFrom),
      ownAddress: order.address !== undefined,
      secret: order.secret ?? null,
      calendar: this.invitation(content, { name, address: to }, now),
    };
  }

  private invitation(
    { calendar }: MailContent,
    to: { name: string; address: string | null },
    stamp: Date,
  ): string | null {
    const { address } = to;
    if (!calendar || address === null) return null;
    const events = [calendar].flat().map((one) => ({ ...one, url: `${this.config.baseUrl}${one.url}` }));
    const message = { organizer: this.config.mailFrom, attendee: { ...to, address } };
    return writeCalendar(events, { stamp, message });
  }

  /** What asks for something, and what nobody's act gave rise to, waits for the office hours: a date that passes at midnight is told in the morning. */
  private leavesAt({ actor }: Tx, asks: boolean, now: Date): Date {
    return asks || actor.kind === 'system' ? (this.ports.officeHours?.from(now) ?? now) : now;
  }

  private async dispatch(tx: Tx, mail: NewMail, waits: boolean): Promise<void> {
    if (mail.to === null) return;
    if (waits) await tx.schedule(leavesLater(mail));
    else this.dispatchNow(tx, mail.id);
  }

  private dispatchNow(tx: Tx, mailId: string): void {
    if (this.seeding.active) this.seeding.remember(mailId);
    else tx.wake('mail.deliver');
  }
}
