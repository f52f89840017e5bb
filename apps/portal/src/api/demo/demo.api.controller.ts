import { Body, Controller, Get, Post, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CaughtMailQuery } from '@samraad/notification';
import { orRefuse } from '@samraad/platform';
import type { z } from 'zod';
import { Act } from '../../access/act.decorator';
import { DemoClock } from '../../demo/demo-clock';
import { DemoGuard } from '../../demo/demo.guard';
import { DemoPeople } from '../../demo/demo-people';
import { ApiOperationDoc, listOf, listSchema, pageOf, type WholeQuery, wholeQuery } from '../shell';
import { clockView, demoPeopleView, mailExample, mailsQuery, mailView, moveClock } from './demo.schemas';

const clockExample = { now: '2026-11-27T13:10:00.000Z', movingTo: null };
const personExample = {
  email: 'leder@region.example',
  password: 'vises-kun-i-demo',
  role: 'Leder',
  name: 'Mette Holm',
};

/** The demo's people, clock and mailbox, without a token; not there outside a demo (404). */
@ApiTags('demo')
@UseGuards(DemoGuard)
@Controller('api/v1/demo')
export class DemoApiController {
  constructor(
    private readonly demoPeople: DemoPeople,
    private readonly clock: DemoClock,
    private readonly mails: CaughtMailQuery,
  ) {}

  @Get('people')
  @Act('demo.people')
  @ApiOperationDoc({
    summary: 'People to sign in as',
    response: demoPeopleView,
    example: { items: [personExample], total: 1 },
    open: true,
  })
  async people(@Query({ schema: wholeQuery }) page: WholeQuery) {
    const people = await this.demoPeople.all();
    const views = people.map(({ email, password, role, name }) => ({ email, password, role, name }));
    return pageOf(views, page);
  }

  @Get('clock')
  @Act('demo.clock')
  @ApiOperationDoc({ summary: 'Domain time', response: clockView, example: clockExample, open: true })
  async now() {
    return { now: await this.clock.now(), movingTo: this.clock.moving?.to ?? null };
  }

  @Post('clock')
  @Act('demo.clock')
  @ApiOperationDoc({
    summary: 'Move domain time forward',
    description: 'Answers when all that fell due on the way is done and every mail is delivered.',
    response: clockView,
    example: clockExample,
    errors: [409],
    open: true,
  })
  async move(@Body({ schema: moveClock }) body: z.infer<typeof moveClock>) {
    const moved =
      body.to === undefined
        ? await this.clock.advance(body.advance ?? '')
        : await this.clock.moveTo(new Date(body.to));
    return { now: orRefuse(moved), movingTo: this.clock.moving?.to ?? null };
  }

  @Get('mails')
  @Act('demo.mails')
  @ApiOperationDoc({
    summary: 'The mailbox, newest first',
    response: listSchema(mailView),
    example: { items: [mailExample], total: 1 },
    open: true,
  })
  async list(@Query({ schema: mailsQuery }) query: z.infer<typeof mailsQuery>) {
    const { limit, offset, to } = query;
    const found = await this.mails.list({ limit, offset, ...(to !== undefined && { to }) });
    const items = found.items.map(({ id, to: address, subject, text, html, at }) => ({
      id,
      to: address,
      subject,
      text,
      html,
      at,
    }));
    return listOf(items, found.total);
  }
}
