import { join } from 'node:path';
import { type Ask, orNotFound, PageAt, ReadPage } from '../../shell';
import { RegionFiguresReader } from '../region-figures.reader';
import type { RegionFigures } from '../report/region-report';
import { presentAgenda } from './agenda.presenter';

/** The agenda paper of a Hovedudvalg, to be read or printed. */
@PageAt('region.agenda', 'monitoring.region')
export class AgendaPage extends ReadPage<RegionFigures> {
  readonly template = join(__dirname, 'agenda.hbs');

  constructor(private readonly figures: RegionFiguresReader) {
    super();
  }

  async open({ viewer, query }: Ask) {
    const { figures } = await this.figures.read(viewer, query);
    return orNotFound(figures[0] ?? null);
  }

  present(figures: RegionFigures) {
    return presentAgenda(figures);
  }
}
