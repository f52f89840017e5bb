import { join } from 'node:path';
import { Controller, Get, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isRefusal, Refused, type Refusal, refusalText } from '@samraad/platform';
import type { Response } from 'express';
import { DateTime } from 'luxon';
import type { ErrorItem } from '../../views';
import { Act, localPath, Pages, parseForm, redirect, type PortalRequest, type Typed } from '../../web/shell';
import { DemoClock } from '../demo-clock';
import { DemoGuard } from '../demo.guard';
import { demoPaths } from '../demo.paths';
import { dateForm, moveForm } from './clock.form';
import { presentClock } from './clock.presenter';

const template = join(__dirname, 'clock.hbs');

/** The page of the demo's clock. */
@ApiExcludeController()
@UseGuards(DemoGuard)
@Controller()
export class DemoClockController {
  constructor(
    private readonly pages: Pages,
    private readonly clock: DemoClock,
  ) {}

  @Get(demoPaths.clock)
  @Act('demo.clock')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('returnTo') returnTo: unknown,
  ): Promise<void> {
    await this.render(req, res, { returnTo });
  }

  @Post(demoPaths.clock)
  @Act('demo.clock')
  async move(@Req() req: PortalRequest, @Res() res: Response): Promise<void> {
    const byDate = (req.body as Typed | undefined)?.['move'] === 'date';
    const form = byDate ? parseForm(dateForm, req.body) : parseForm(moveForm, req.body);
    if (!form.ok) return this.render(req, res, form.typed, form.errors);
    const moved = await this.moved(form.data).catch(refusalOf);
    if (isRefusal(moved)) {
      const errors = [{ field: byDate ? 'date' : 'main-content', message: refusalText(moved) }];
      return this.render(req, res, form.typed, errors, moved.status);
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

  private async render(
    req: PortalRequest,
    res: Response,
    typed: Typed,
    errors: readonly ErrorItem[] = [],
    status?: number,
  ): Promise<void> {
    const [now, next] = [await this.clock.now(), await this.clock.next()];
    const page = presentClock({ now, next }, typed, errors, localPath(typed['returnTo'], demoPaths.clock));
    await this.pages.render(req, res, template, { title: page.head.title, page, errors, status });
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}
