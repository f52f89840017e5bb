import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../../shell';
import { presentRegion } from './region.presenter';
import { type RegionDesk, RegionReader } from './region.reader';

/** A Hovedudvalg's chairs: what waits for them, and how their region uses the offer. */
@PageAt('region', 'monitoring.region')
export class RegionPage extends ReadPage<RegionDesk> {
  readonly template = join(__dirname, 'region.hbs');
  override readonly wide = true;

  constructor(private readonly reader: RegionReader) {
    super();
  }

  open({ viewer }: Ask) {
    return this.reader.read(viewer);
  }

  present(desk: RegionDesk) {
    return presentRegion(desk);
  }
}
