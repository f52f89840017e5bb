import { join } from 'node:path';
import { UseGuards } from '@nestjs/common';
import { isRefusal, Refused, type Refusal, refusalText, t } from '@samraad/platform';
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
import { DemoClock } from '../demo-clock';
import { DemoGuard } from '../demo.guard';
import { demoPaths } from '../demo.paths';
import { presentClock } from './clock.presenter';

const moveForm = z.object({ move: choice(['P1D', 'P7D', 'next'], t('demo.clock')) });
const dateForm = z.object({ date: day(t('demo.date')) });

interface Times {
  readonly now: Date;
  readonly next: Date | null;
}

/** The page of the demo's clock: it moves for all, so it is no unit of work of a viewer. */
@UseGuards(DemoGuard)
@PageAt('demo.clock', 'demo.clock')
export class DemoClockPage extends ReadPage<Times> {
  readonly template = join(__dirname, 'clock.hbs');

  constructor(private readonly clock: DemoClock) {
    super();
  }

  async open() {
    return { now: await this.clock.now(), next: await this.clock.next() };
  }

  present(times: Times, { query }: Ask, sent: Sent) {
    const typed = sent.typedOr({ returnTo: query['returnTo'] });
    return presentClock(times, typed, sent.errors, localPath(typed['returnTo'], demoPaths.clock));
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const byDate = (req.body as Typed | undefined)?.['move'] === 'date';
    const form = byDate ? parseForm(dateForm, req.body) : parseForm(moveForm, req.body);
    if (!form.ok) return this.render(new Ask(req), res, new Sent(form.typed, form.errors));
    const moved = await this.moved(form.data).catch(refusalOf);
    if (isRefusal(moved)) {
      const errors = [{ field: byDate ? 'date' : 'main-content', message: refusalText(moved) }];
      return this.render(new Ask(req), res, new Sent(form.typed, errors, moved.status));
    }
    redirect(res, localPath(form.typed['returnTo'], demoPaths.clock));
  }

  private async moved(data: { move: string } | { date: string }): Promise<Date | Refusal> {
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

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}
