import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { AcceptRequest } from './application/accept-request';
import { ActingInDialogue } from './application/acting-in-dialogue';
import { AskForPause } from './application/ask-for-pause';
import { AssignConsultant } from './application/assign-consultant';
import { ClockMails } from './application/clock-mails';
import { DeclineRequest } from './application/decline-request';
import { DialogueMails } from './application/dialogue-mails';
import { EnterDialogue } from './application/enter-dialogue';
import { LogContact } from './application/log-contact';
import { PauseMails } from './application/pause-mails';
import { PeopleToTell } from './application/people-to-tell';
import { ReplyToPause } from './application/reply-to-pause';
import { SendMessage } from './application/send-message';
import { Contact } from './persistence/contact.entity';
import { ContactsQuery } from './read/contacts.query';
import { MessagesQuery } from './read/messages.query';
import { ProviderAnswersQuery } from './read/provider-answers.query';
import './i18n/da';

const exported = [
  AcceptRequest,
  ActingInDialogue,
  AskForPause,
  AssignConsultant,
  ContactsQuery,
  DeclineRequest,
  LogContact,
  MessagesQuery,
  PeopleToTell,
  ProviderAnswersQuery,
  ReplyToPause,
  SendMessage,
];

/** The provider's answer, consultant, messages, contacts and pauses; mails of the clocks. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Contact]),
    IdentityModule,
    DeadlinesModule,
    CatalogueModule,
    RequestsModule,
  ],
  providers: [...exported, ClockMails, DialogueMails, EnterDialogue, PauseMails],
  exports: exported,
})
export class DialogueModule {}
