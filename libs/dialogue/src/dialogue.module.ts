import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '@samraad/catalogue';
import { DeadlinesModule } from '@samraad/deadlines';
import { FilesModule } from '@samraad/files';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AcceptRequest } from './application/accept-request';
import { ActingInDialogue } from './application/acting-in-dialogue';
import { AddAttachment } from './application/add-attachment';
import { AnswerProviderChange } from './application/answer-provider-change';
import { ChangeMails } from './application/change-mails';
import { ChangeScenes } from './application/change-scene';
import { LapseChanges } from './application/lapse-changes';
import { ProposeProviderChange } from './application/propose-provider-change';
import { WithdrawProviderChange } from './application/withdraw-provider-change';
import { ProviderChangesReader } from './read/provider-changes.reader';
import { AnswerNewDay } from './application/answer-new-day';
import { AskForPause } from './application/ask-for-pause';
import { AssignConsultant } from './application/assign-consultant';
import { AssignSeveral } from './application/assign-several';
import { ConsultantWhenPeopleMerge } from './application/consultant-when-people-merge';
import { AttachFiles } from './application/attach-files';
import { CountBookedMeeting } from './application/count-booked-meeting';
import { DeclineRequest } from './application/decline-request';
import { DialogueMails } from './application/dialogue-mails';
import { GiveCase } from './application/give-case';
import { HandOverCases } from './application/hand-over-cases';
import { EnterDialogue } from './application/enter-dialogue';
import { KeepMessageDraft } from './application/keep-message-draft';
import { LapsePromises } from './application/lapse-promises';
import { LeaveLateProvider } from './application/leave-late-provider';
import { LeaveMails } from './application/leave-mails';
import { LogContact } from './application/log-contact';
import { MarkMessagesSeen } from './application/mark-messages-seen';
import { OwnWhenPeopleMerge } from './application/own-when-people-merge';
import { PauseMails } from './application/pause-mails';
import { PeopleToTell } from './application/people-to-tell';
import { PromiseMails } from './application/promise-mails';
import { PromiseScene } from './application/promise-scene';
import { PromisesReader } from './application/promises.reader';
import { ProposeNewDay } from './application/propose-new-day';
import { ReplyToPause } from './application/reply-to-pause';
import { ScanFiles } from './application/scan-files';
import { SendMessage } from './application/send-message';
import { SweepFiles } from './application/sweep-files';
import { ConsultantLeftJob } from './jobs/consultant-left.job';
import { MessageFilesJob } from './jobs/message-files.job';
import { Contact } from './persistence/contact.entity';
import { ProviderPromise } from './persistence/promise.entity';
import { WithdrawNewDay } from './application/withdraw-new-day';
import { AttachmentsQuery } from './read/attachments.query';
import { ContactsQuery } from './read/contacts.query';
import { GivenCasesQuery } from './read/given-cases.query';
import { MessageSearchQuery } from './read/message-search.query';
import { MessagesQuery } from './read/messages.query';
import { ProviderAnswersQuery } from './read/provider-answers.query';
import { UnreadQuery } from './read/unread.query';
import './i18n/da';

const exported = [
  AcceptRequest,
  ActingInDialogue,
  AddAttachment,
  AnswerNewDay,
  AnswerProviderChange,
  AskForPause,
  AssignConsultant,
  AssignSeveral,
  AttachmentsQuery,
  ContactsQuery,
  CountBookedMeeting,
  DeclineRequest,
  GivenCasesQuery,
  KeepMessageDraft,
  LapsePromises,
  LeaveLateProvider,
  LogContact,
  MarkMessagesSeen,
  MessageSearchQuery,
  MessagesQuery,
  PeopleToTell,
  PromisesReader,
  ProposeNewDay,
  ProposeProviderChange,
  ProviderAnswersQuery,
  ProviderChangesReader,
  ReplyToPause,
  SendMessage,
  UnreadQuery,
  WithdrawNewDay,
  WithdrawProviderChange,
];

/** The provider's answer, consultant, messages, contacts, pauses and late providers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Contact, ProviderPromise]),
    IdentityModule,
    FilesModule,
    DeadlinesModule,
    SchemeModule,
    CatalogueModule,
    RequestsModule,
  ],
  providers: [
    ...exported,
    AttachFiles,
    ChangeMails,
    ChangeScenes,
    ConsultantWhenPeopleMerge,
    ConsultantLeftJob,
    DialogueMails,
    EnterDialogue,
    GiveCase,
    HandOverCases,
    LapseChanges,
    LeaveMails,
    MessageFilesJob,
    OwnWhenPeopleMerge,
    PauseMails,
    PromiseMails,
    PromiseScene,
    ScanFiles,
    SweepFiles,
  ],
  exports: exported,
})
export class DialogueModule {}
