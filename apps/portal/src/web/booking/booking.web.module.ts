import { Module } from '@nestjs/common';
import { BookingModule } from '@samraad/booking';
import { IdentityModule } from '@samraad/identity';
import { DialogueWebModule } from '../dialogue/dialogue.web.module';
import { BookingsOfCase } from './bookings-of-case.reader';
import { CalendarFeed } from './calendar/calendar-feed.page';
import { CalendarPage, CloseCalendarAddress, MakeCalendarAddress } from './calendar/calendar.page';
import { CancelMeetingPage, MoveMeetingPage } from './change-meeting/change-meeting.page';
import { AnswerTimesPage, ConfirmTimePage, MeetingsPage, WithdrawTimesPage } from './meetings/meetings.page';
import { FollowCalendarPage } from './other-calendars/follow-calendar.page';
import { ReadOtherCalendarButton, RemoveOtherCalendarButton } from './other-calendars/other-calendar.page';
import { RegularTimesPage } from './own-times/regular-times.page';
import { RemoveRegularTimeButton, RemoveTimeExceptionButton } from './own-times/remove-own-time.page';
import { TimeExceptionPage } from './own-times/time-exception.page';
import { ProposeTimesPage } from './propose-times/propose-times.page';

/** Times proposed, answered and confirmed, and the meetings that come of it. */
@Module({
  imports: [BookingModule, DialogueWebModule, IdentityModule],
  controllers: [
    MeetingsPage,
    ProposeTimesPage,
    AnswerTimesPage,
    ConfirmTimePage,
    WithdrawTimesPage,
    MoveMeetingPage,
    CancelMeetingPage,
    CalendarPage,
    MakeCalendarAddress,
    CloseCalendarAddress,
    RegularTimesPage,
    RemoveRegularTimeButton,
    TimeExceptionPage,
    RemoveTimeExceptionButton,
    FollowCalendarPage,
    ReadOtherCalendarButton,
    RemoveOtherCalendarButton,
    CalendarFeed,
  ],
  providers: [BookingsOfCase],
})
export class BookingWebModule {}
