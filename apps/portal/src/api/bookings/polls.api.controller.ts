import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerTimes, ConfirmTime, ProposeTimes, WithdrawTimes } from '@samraad/booking';
import type { z } from 'zod';
import { Act, Acts, doing, orNotFound, type PortalRequest } from '../../web/shell';
import { apiId, ApiOperationDoc, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { bookingApiExamples as examples } from './bookings.examples';
import { ReadableBookings, toBookingView, toPollView } from './bookings-of-case';
import { bookingView, newConfirmation, newPoll, newPollAnswers, pollView } from './bookings.schemas';

const onePoll = { response: pollView, example: examples.poll, idempotent: true };
const withdrawn = { ...examples.poll, state: 'withdrawn' };

/** Times proposed for a meeting in a case, and what is answered. */
@ApiTags('bookings')
@Controller('api/v1/requests/:caseId/polls')
export class PollsApiController {
  constructor(
    private readonly acts: Acts,
    private readonly bookings: ReadableBookings,
  ) {}

  @Get()
  @Act('booking.read')
  @ApiOperationDoc({
    summary: 'Every proposal of times in a case, oldest first; a provider reads its own',
    response: listSchema(pollView),
    example: { items: [examples.poll], total: 1 },
  })
  async list(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Query({ schema: wholeQuery }) page: WholeQuery,
  ) {
    return pageOf((await this.bookings.of(req, caseId)).polls.map(toPollView), page);
  }

  @Post()
  @Act('booking.propose')
  @ApiOperationDoc({
    ...onePoll,
    summary: 'Propose times for a meeting; no calendar is taken',
    status: 201,
    errors: [409, 422],
  })
  async propose(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Body({ schema: newPoll }) body: z.infer<typeof newPoll>,
  ) {
    const times = body.times.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    }));
    const { pollId } = await this.acts.do(
      req,
      doing(ProposeTimes, { ...body, caseId, place: body.place ?? null, times }),
    );
    return this.one(req, caseId, pollId);
  }

  @Post(':pollId/answers')
  @Act('booking.answer')
  @ApiOperationDoc({
    ...onePoll,
    summary: 'Say which times suit; until one is confirmed it may be changed',
    errors: [409, 422],
  })
  async answer(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('pollId', { schema: apiId }) pollId: string,
    @Body({ schema: newPollAnswers }) body: z.infer<typeof newPollAnswers>,
  ) {
    const answers = Object.fromEntries(body.answers.map(({ timeId, answer }) => [timeId, answer]));
    await this.acts.do(req, doing(AnswerTimes, { caseId, pollId, answers }));
    return this.one(req, caseId, pollId);
  }

  @Post(':pollId/confirmations')
  @Act('booking.confirm')
  @ApiOperationDoc({
    summary: 'Confirm a time for all; 409 booking.taken when somebody was booked there just before',
    status: 201,
    response: bookingView,
    example: examples.booking,
    errors: [409, 422],
    idempotent: true,
  })
  async confirm(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('pollId', { schema: apiId }) pollId: string,
    @Body({ schema: newConfirmation }) { timeId }: z.infer<typeof newConfirmation>,
  ) {
    const { meetingId } = await this.acts.do(req, doing(ConfirmTime, { caseId, pollId, timeId }));
    const { meetings } = await this.bookings.of(req, caseId);
    return toBookingView(orNotFound(meetings.find(({ id }) => id === meetingId) ?? null));
  }

  @Post(':pollId/withdrawal')
  @Act('booking.propose')
  @ApiOperationDoc({ ...onePoll, summary: 'Take the times back', example: withdrawn, errors: [409] })
  async withdraw(
    @Req() req: PortalRequest,
    @Param('caseId') caseId: string,
    @Param('pollId', { schema: apiId }) pollId: string,
  ) {
    await this.acts.do(req, doing(WithdrawTimes, { caseId, pollId }));
    return this.one(req, caseId, pollId);
  }

  private async one(req: PortalRequest, caseId: string, pollId: string) {
    const { polls } = await this.bookings.of(req, caseId);
    return toPollView(orNotFound(polls.find(({ id }) => id === pollId) ?? null));
  }
}
