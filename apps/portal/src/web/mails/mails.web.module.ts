import '../../i18n/mails.da';
import { Module } from '@nestjs/common';
import { NotificationModule } from '@samraad/notification';
import { MailsController } from './mails.controller';

/** Mails that wait for a human. */
@Module({ imports: [NotificationModule], controllers: [MailsController] })
export class MailsWebModule {}
