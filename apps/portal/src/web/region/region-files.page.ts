import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { sendCsv } from '../invoices/csv';
import { orNotFound, PageAt, type PortalRequest, viewerOf } from '../shell';
import { agendaPaper } from './agenda/agenda.presenter';
import { RegionFiguresReader } from './region-figures.reader';
import { regionCsv } from './report/region-csv';
import { type RegionFigures, regionReport } from './report/region-report';
import { reportWords } from './report/region-report.da';
import { regionXlsx } from './report/region-xlsx';
import { taggedPdf } from '../../paper/tagged-pdf';

/** Finds the figures a file is asked of. */
@Injectable()
export abstract class RegionFile {
  constructor(private readonly figures: RegionFiguresReader) {}

  protected async asked(req: PortalRequest): Promise<RegionFigures> {
    const { figures } = await this.figures.read(viewerOf(req), req.query);
    return orNotFound(figures[0] ?? null);
  }
}

/** A region's figures as CSV. */
@PageAt('region.csv', 'monitoring.region')
export class RegionCsvFile extends RegionFile {
  async show(req: PortalRequest, res: Response): Promise<void> {
    const figures = await this.asked(req);
    await sendCsv(res, nameOf(figures), regionCsv(regionReport(figures)));
  }
}

/** A region's figures as a workbook. */
@PageAt('region.xlsx', 'monitoring.region')
export class RegionXlsxFile extends RegionFile {
  async show(req: PortalRequest, res: Response): Promise<void> {
    const figures = await this.asked(req);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    send(res, { type, name: `${nameOf(figures)}.xlsx` }, await regionXlsx(regionReport(figures)));
  }
}

/** The agenda paper as a tagged PDF. */
@PageAt('region.pdf', 'monitoring.region')
export class RegionPdfFile extends RegionFile {
  async show(req: PortalRequest, res: Response): Promise<void> {
    const figures = await this.asked(req);
    send(
      res,
      { type: 'application/pdf', name: `${nameOf(figures)}.pdf` },
      await taggedPdf(agendaPaper(figures)),
    );
  }
}

const nameOf = ({ region, round }: RegionFigures): string => reportWords.file(region.key, round.key);

function send(res: Response, { type, name }: { type: string; name: string }, file: Buffer): void {
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  res.setHeader('Cache-Control', 'no-store');
  res.end(file);
}
