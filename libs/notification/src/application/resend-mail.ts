import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { mayResend } from '../domain/mail-status';
import { lockMail, requeueMail } from '../persistence/mail-message.store';
import { recipientsOf } from '../persistence/recipient.store';

/**
 * A human has a mail sent again that failed or had no address. The address is looked up anew, unless the mail was ordered for
 * one of its own; the words stay, and so does its one-time link as long as it can be used.
 */
@Injectable()
export class ResendMail {
  /**
   * Refuses: 404 unknown, 409 sent or on its way, 422 'notification.no-address' and
   * 'notification.link-expired'.
   */
  async execute(tx: Tx, command: { mailId: string }): Promise<void> {
    const mail = await lockMail(tx, command.mailId);
    if (mail === null) refuse('platform.not-found', {}, 404);
    if (!mayResend(mail.status)) refuse('notification.not-failed', {}, 409);
    if (mail.linkGone) refuse('notification.link-expired');
    const recipient = (await recipientsOf(tx, [mail.personId])).get(mail.personId);
    const to = mail.ownAddress ?? recipient?.to ?? refuse('notification.no-address');
    await requeueMail(tx, { id: command.mailId, status: mail.status }, to);
    tx.wake('mail.deliver');
    tx.audit({
      stream: mail.caseId ? `case:${mail.caseId}` : 'scheme',
      action: 'notification.mail-resent',
      from: mail.status,
      to: 'queued',
      facts: { mailId: command.mailId, kind: mail.kind },
    });
  }
}
