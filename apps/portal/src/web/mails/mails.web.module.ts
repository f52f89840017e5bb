import '../../i18n/mails.da';
import { Module } from '@nestjs/common';
import { NotificationModule } from '@samraad/notification';
import { MailPage } from './mail.page';
import { MailsPage } from './mails.page';

/** Mails that wait for a human. */
@Module({ imports: [NotificationModule], controllers: [MailsPage, MailPage] })
export class MailsWebModule {}
