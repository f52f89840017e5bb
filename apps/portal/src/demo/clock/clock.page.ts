import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Logger, UseGuards } from '@nestjs/common';
import { isRefusal, type Refusal, refusalText, t } from '@samraad/platform';
import type { Response } from 'express';
import { DateTime } from 'luxon';
import { z } from 'zod';
import '../../i18n/demo.da';
import {
  Ask,
  choice,
  day,
  localPath,
  PageAt,
  parseForm,
  type PortalRequest,
  ReadPage,
  redirect,
  Sent,
  type Typed,
} from '../../web/shell';
import { type ClockMove, DemoClock } from '../demo-clock';
import { DemoGuard } from '../demo.guard';
import { demoPaths } from '../demo.paths';
import { presentClock } from './clock.presenter';

const moveForm = z.object({ move: choice(['P1D', 'P7D', 'next'], t('demo.clock')) });
const dateForm = z.object({ date: day(t('demo.date')) });

type Move = { move: string } | { date: string };

interface Times {
  readonly now: Date;
  readonly next: Date | null;
  readonly moving: ClockMove | null;
}

/** How long a person waits for the move itself; after that the page tells how far it is. */
const patience = 2_000;
const underWay = 'under-way';

/** The page of the demo's clock: it moves for all, so it is no unit of work of a viewer. */
@UseGuards(DemoGuard)
@PageAt('demo.clock', 'demo.clock')
export class DemoClockPage extends ReadPage<Times> {
  private readonly logger = new Logger(DemoClockPage.name);
  readonly template = join(__dirname, 'clock.hbs');

  constructor(private readonly clock: DemoClock) {
    super();
  }

  async open() {
    return { now: await this.clock.now(), next: await this.clock.next(), moving: this.clock.moving };
  }

  present(times: Times, { query }: Ask, sent: Sent) {
    const typed = sent.typedOr({ returnTo: query['returnTo'] });
    return presentClock(times, typed, sent.errors, localPath(typed['returnTo'], demoPaths.clock));
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const byDate = (req.body as Typed | undefined)?.['move'] === 'date';
    const form = byDate ? parseForm(dateForm, req.body) : parseForm(moveForm, req.body);
    if (!form.ok) return this.render(new Ask(req), res, new Sent(form.typed, form.errors));
    const returnTo = localPath(form.typed['returnTo'], demoPaths.clock);
    const moved = await this.movedOrUnderWay(form.data);
    if (moved === underWay) return redirect(res, `${demoPaths.clock}?${new URLSearchParams({ returnTo })}`);
    if (isRefusal(moved)) {
      const errors = [{ field: byDate ? 'date' : 'main-content', message: refusalText(moved) }];
      return this.render(new Ask(req), res, new Sent(form.typed, errors, moved.status));
    }
    redirect(res, returnTo);
  }

  private async movedOrUnderWay(data: Move): Promise<Date | Refusal | typeof underWay> {
    const moved = this.moved(data);
    const outcome = await Promise.race([moved, after<typeof underWay>(patience, underWay, { ref: false })]);
    if (outcome === underWay)
      moved.catch((error: unknown) => this.logger.error({ msg: 'demo clock', err: error }));
    return outcome;
  }

  private async moved(data: Move): Promise<Date | Refusal> {
    if ('date' in data) {
      return this.clock.moveTo(
        DateTime.fromISO(`${data.date}T08:00`, { zone: 'Europe/Copenhagen' }).toJSDate(),
      );
    }
    if (data.move !== 'next') return this.clock.advance(data.move);
    const next = await this.clock.next();
    return next ? this.clock.moveTo(next) : this.clock.now();
  }
}
