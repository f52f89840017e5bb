import { join } from 'node:path';
import { ProviderMoneyQuery } from '@samraad/delivery';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { type Ask, pageAsked, PageAt, type PortalRequest, ReadPage, viewerOf } from '../../shell';
import { FramePartsReader } from '../frame-parts.reader';
import { FramesDesk } from '../frames-desk';
import { ledgerCsv } from '../ledger-table';
import { type OwnFrame, presentOwnFrame } from './own-frame.presenter';

/** A provider's own frame: where its money is, what is on its way, what can be billed. */
@PageAt('frame.own', 'frames.read-own')
export class OwnFramePage extends ReadPage<OwnFrame> {
  readonly template = join(__dirname, 'own-frame.hbs');

  constructor(
    private readonly desk: FramesDesk,
    private readonly money: ProviderMoneyQuery,
    private readonly partsOf: FramePartsReader,
  ) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const round = await this.desk.round(query['runde']);
    const providerId = this.desk.providerOf(viewer);
    const frame = await this.desk.frameOf(round, providerId);
    const [postings, pending, billable, parts] = await Promise.all([
      this.desk.postings(frame, pageAsked(query)),
      this.money.pending(round.id, providerId),
      this.money.billable(round.id, providerId),
      this.partsOf.of(frame, pageAsked(query, 'kontrakter')),
    ]);
    return { round, frame, postings, pending, billable, parts };
  }

  present(own: OwnFrame) {
    return presentOwnFrame(own);
  }
}

/** Its postings as a spreadsheet. */
@PageAt('frame.own-csv', 'frames.read-own')
export class OwnFrameFile {
  constructor(private readonly desk: FramesDesk) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const round = await this.desk.round(req.query['runde']);
    const frame = await this.desk.frameOf(round, this.desk.providerOf(viewerOf(req)));
    await sendCsv(res, `ramme-${round.key}`, ledgerCsv(this.desk.allPostings(frame)));
  }
}
