import { join } from 'node:path';
import { ProposeNewDay } from '@samraad/dialogue';
import { refuse } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, day, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { LateInCase, type LateOnDesk } from '../late-in-case.reader';
import { latePaths } from '../late.paths';
import { newDayWords as words } from './new-day.da';
import { presentNewDay } from './new-day.presenter';

const form = z.object({ day: day(words.day), reason: longText(2000, words.reason) });

/** Provider and parties agree on a new day for what is late: a promise, no new clock (domain.md §6 [ours, 2]). */
@PageAt('case.new-day', 'dialogue.agree-on-day', { writes: 'reason' })
export class NewDayPage extends FormPage<typeof form, LateOnDesk> {
  readonly template = join(__dirname, 'new-day.hbs');
  readonly form = form;
  override readonly fields = {
    'dialogue.promise-day-behind': 'day',
    'dialogue.promise-day-not-working': 'day',
    'dialogue.promise-day-after-round': 'day',
    'dialogue.promise-day-unreadable': 'day',
  };

  constructor(private readonly late: LateInCase) {
    super();
  }

  open({ req }: Ask) {
    return this.late.open(req);
  }

  present(desk: LateOnDesk, ask: Ask, sent: Sent) {
    return presentNewDay(desk, ask.is('provider'), sent);
  }

  async act({ day: promised, reason }: z.output<typeof form>, { req, caseId }: Ask) {
    const clock = (await this.late.open(req)).lateClock ?? refuse('dialogue.nothing-late', {}, 409);
    return doing(ProposeNewDay, { caseId, clock, day: promised, reason });
  }

  next(_: unknown, { caseId }: Ask) {
    return latePaths.newDay(caseId);
  }
}
