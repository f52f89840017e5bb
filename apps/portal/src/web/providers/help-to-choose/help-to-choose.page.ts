import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type AskedCatalogue, CatalogueReader } from '../catalogue.reader';
import { mayAskProviders } from '../providers.paths';
import { presentHelpToChoose } from './help-to-choose.presenter';

/** A few questions that explain who fits; it sends nothing and keeps nothing, the answers stand in the address. */
@PageAt('providers.help', 'public.providers')
export class HelpToChoosePage extends ReadPage<AskedCatalogue> {
  readonly template = join(__dirname, 'help-to-choose.hbs');

  constructor(private readonly catalogue: CatalogueReader) {
    super();
  }

  async open({ req }: Ask) {
    return { ...(await this.catalogue.read({})), mayAsk: mayAskProviders(req.viewer) };
  }

  present(catalogue: AskedCatalogue, { query }: Ask) {
    return presentHelpToChoose(catalogue, query);
  }
}
