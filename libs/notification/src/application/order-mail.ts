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
import { insertMail, type NewMail } from '../persistence/mail-message.store';
import { recipientsOf } from '../persistence/recipient.store';
import { messageIdOf } from '../smtp/letter';
import { SeedMailDelivery } from './seed-mail-delivery';

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

  /** One mail a person; the same key and person again is nothing. Somebody without an address gets an undeliverable row. */
  async order<V>(tx: Tx, definition: MailDefinition<V>, vars: V, order: MailOrder): Promise<void> {
    const content = definition.compose(vars);
    const at = await tx.now();
    // In id order, so that two transactions with the same key never wait for each other crosswise.
    for (const { personId, name, to } of await recipientsOf(tx, order.to)) {
      const caseId = order.caseId ?? null;
      const { baseUrl, mailFrom } = this.config;
      const id = newId();
      const mail: NewMail = {
        ...{ id, key: order.key, personId, to, kind: definition.key, caseId, at },
        ...renderMail(content, { name, baseUrl, aboutCase: caseId !== null }),
        messageId: messageIdOf(id, mailFrom),
      };
      if (await insertMail(tx, mail)) await this.dispatch(tx, mail);
    }
  }

  private async dispatch(tx: Tx, mail: NewMail): Promise<void> {
    if (mail.to === null) return;
    if (this.seeding.active) this.seeding.remember(mail.id);
    else await tx.enqueue('mail.deliver', { mailId: mail.id });
  }
}
