import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  type MailDefinition,
  type MailOrder,
  type MailPort,
  newId,
  Ports,
  type Tx,
} from '@samraad/platform';
import { renderMail } from '../mail/render-mail';
import { leavesLater } from '../jobs/leaves-later';
import { insertMail, type NewMail, releaseMail } from '../persistence/mail-message.store';
import { recipientsOf } from '../persistence/recipient.store';
import { messageIdOf } from '../smtp/letter';
import { SeedMailDelivery } from './seed-mail-delivery';

const isActor = ({ actor }: Tx, personId: string): boolean =>
  actor.kind === 'person' && actor.personId === personId;

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
  async order<V>(tx: Tx, definition: MailDefinition<V>, vars: V, order: MailOrder): Promise<void> {
    const content = definition.compose(vars);
    const now = await tx.now();
    const at = definition.atOnce ? now : this.leavesAt(tx, now);
    // In id order, so that two transactions with the same key never wait for each other crosswise.
    const readers = definition.toOthers ? order.to.filter((id) => !isActor(tx, id)) : order.to;
    for (const { personId, name, to } of await recipientsOf(tx, readers)) {
      const caseId = order.caseId ?? null;
      const { baseUrl, mailFrom } = this.config;
      const id = newId();
      const mail: NewMail = {
        ...{ id, key: order.key, personId, to, kind: definition.key, caseId, at },
        ...renderMail(content, { name, baseUrl, aboutCase: caseId !== null }),
        messageId: messageIdOf(id, mailFrom),
      };
      if (await insertMail(tx, mail, at > now)) await this.dispatch(tx, mail, at > now);
    }
  }

  /** What nobody's act gave rise to waits for the office hours: a date that passes at midnight is told in the morning. */
  private leavesAt({ actor }: Tx, now: Date): Date {
    return actor.kind === 'system' ? (this.ports.officeHours?.from(now) ?? now) : now;
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
