import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DialogueModule } from '@samraad/dialogue';
import { IdentityModule } from '@samraad/identity';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { AnswerTimes } from './application/answer-times';
import { BookingDesk } from './application/booking-desk';
import { BookingMails } from './application/booking-mails';
import { BookingsWhenPeopleMerge } from './application/bookings-when-people-merge';
import { CalendarKeys, CloseCalendarKey, MakeCalendarKey } from './application/calendar-key';
import { CancelMeeting } from './application/cancel-meeting';
import { ConfirmTime } from './application/confirm-time';
import { EndBookings } from './application/end-bookings';
import { EndBookingsWhenProviderLeaves } from './application/end-bookings-when-provider-leaves';
import { MoveMeeting } from './application/move-meeting';
import { AddCalendar, ReadCalendarAgain } from './application/other-calendars';
import { KeepRegularTimes, KeepTimeException, RemoveOwnTime } from './application/own-times';
import { ProposeTimes } from './application/propose-times';
import { ReadFeeds } from './application/read-feeds';
import { RemindOfMeeting } from './application/remind-of-meeting';
import { WithdrawTimes } from './application/withdraw-times';
import { LapsePollJob } from './jobs/lapse-poll.job';
import { ReadFeedsJob } from './jobs/read-feeds.job';
import { RemindOfMeetingJob } from './jobs/remind-of-meeting.job';
import { MeetingPoll } from './persistence/meeting-poll.entity';
import { Meeting } from './persistence/meeting.entity';
import { BookingQuery } from './read/booking.query';
import { CalendarQuery } from './read/calendar.query';
import { FirstFreeQuery } from './read/first-free.query';
import { SlotsQuery } from './read/slots.query';
import './i18n/da';

const exported = [
  AddCalendar,
  AnswerTimes,
  BookingQuery,
  CalendarKeys,
  CalendarQuery,
  CloseCalendarKey,
  MakeCalendarKey,
  CancelMeeting,
  ConfirmTime,
  EndBookings,
  FirstFreeQuery,
  KeepRegularTimes,
  KeepTimeException,
  MoveMeeting,
  ProposeTimes,
  ReadCalendarAgain,
  RemoveOwnTime,
  SlotsQuery,
  WithdrawTimes,
];

/** Times proposed, answered and confirmed, and the meetings that come of it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Meeting, MeetingPoll]),
    DialogueModule,
    IdentityModule,
    RequestsModule,
    SchemeModule,
  ],
  providers: [
    ...exported,
    BookingDesk,
    BookingMails,
    BookingsWhenPeopleMerge,
    EndBookingsWhenProviderLeaves,
    LapsePollJob,
    ReadFeeds,
    ReadFeedsJob,
    RemindOfMeeting,
    RemindOfMeetingJob,
  ],
  exports: exported,
})
export class BookingModule {}
