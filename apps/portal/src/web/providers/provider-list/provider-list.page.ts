import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type AskedCatalogue, CatalogueReader } from '../catalogue.reader';
import { mayAskProviders } from '../providers.paths';
import { presentProviderList } from './provider-list.presenter';

/** The providers of today's round: found, sifted, and beside each other. All that is chosen stands in the address. */
@PageAt('providers', 'public.providers')
export class ProviderListPage extends ReadPage<AskedCatalogue> {
  readonly template = join(__dirname, 'provider-list.hbs');
  override readonly wide = true;

  constructor(private readonly catalogue: CatalogueReader) {
    super();
  }

  async open({ query, req }: Ask) {
    return { ...(await this.catalogue.read(query)), mayAsk: mayAskProviders(req.viewer) };
  }

  present(catalogue: AskedCatalogue) {
    return presentProviderList(catalogue);
  }
}
