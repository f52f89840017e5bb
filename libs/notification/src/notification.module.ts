import { Module } from '@nestjs/common';
import { DeliverMail } from './application/deliver-mail';
import { MailDrain } from './application/mail-drain';
import { MailPreview } from './application/mail-preview';
import { OrderMail } from './application/order-mail';
import { ResendMail } from './application/resend-mail';
import { SeedMailDelivery } from './application/seed-mail-delivery';
import { DeliverMailJob } from './jobs/deliver-mail.job';
import { ForgetLinksJob } from './jobs/forget-links.job';
import { ReleaseMailJob } from './jobs/release-mail.job';
import { CaughtMailQuery } from './read/caught-mail.query';
import { MailProblemsQuery } from './read/mail-problems.query';
import { MailsToldQuery } from './read/mails-told.query';
import { SmtpSender } from './smtp/smtp-sender';

const offered = [
  CaughtMailQuery,
  DeliverMail,
  MailDrain,
  MailPreview,
  MailProblemsQuery,
  MailsToldQuery,
  ResendMail,
  SeedMailDelivery,
];

/** Mails: ordered with the change they tell of, delivered after its commit. Binds itself as `tx.mail`. */
@Module({
  providers: [...offered, DeliverMailJob, ForgetLinksJob, OrderMail, ReleaseMailJob, SmtpSender],
  exports: offered,
})
export class NotificationModule {}
