import { join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProviderReader } from '@samraad/catalogue';
import { isId } from '@samraad/platform';
import type { Response } from 'express';
import { framesDa } from '../../../i18n/frames.da';
import { Act, orNotFound, Pages, type PortalRequest } from '../../shell';
import { frameStack, nextTrancheNote } from '../frame-stack';
import { FramesDesk } from '../frames-desk';
import { framePaths } from '../frames.paths';
import { ledgerTable } from '../ledger-table';

const template = join(__dirname, 'one-frame.hbs');

/** One provider's frame and all its postings, as the central parties see it. */
@ApiExcludeController()
@Controller()
export class OneFrameController {
  constructor(
    private readonly pages: Pages,
    private readonly desk: FramesDesk,
    private readonly providers: ProviderReader,
  ) {}

  @Get(framePaths.one(':frameId'))
  @Act('frames.read-all')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Param('frameId') frameId: string,
  ): Promise<void> {
    const frame = await this.desk.frame(orNotFound(isId(frameId) ? frameId : null));
    const round = await this.desk.roundById(frame.roundId);
    const { name } = await this.providers.byId(this.desk.db, frame.providerId);
    const all = { text: framesDa.all.title(round.name), href: framePaths.ofRound(round.key) };
    const page = {
      head: { title: name, sub: framesDa.one.sub(round.name), crumbs: [all, { text: name }] },
      stack: frameStack(name, frame, { note: nextTrancheNote(frame) }),
      unset: framesDa.all.unset(name),
      ledger: ledgerTable(await this.desk.postings(frame)),
    };
    await this.pages.render(req, res, template, { title: name, page });
  }
}
