import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type CurrentCatalogue, CurrentProviders } from '../current-providers';
import { presentProviderList } from './provider-list.presenter';

/** The providers of today's round, compared by theme, way of working, room and waiting time. */
@PageAt('providers', 'public.providers')
export class ProviderListPage extends ReadPage<CurrentCatalogue> {
  readonly template = join(__dirname, 'provider-list.hbs');

  constructor(private readonly providers: CurrentProviders) {
    super();
  }

  open() {
    return this.providers.read();
  }

  present(catalogue: CurrentCatalogue, { query }: Ask) {
    return presentProviderList(catalogue, query['tema']);
  }
}
