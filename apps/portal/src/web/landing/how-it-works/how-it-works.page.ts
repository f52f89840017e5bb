import { join } from 'node:path';
import { type CurrentCatalogue, CurrentProviders } from '../../providers/current-providers';
import { PageAt, ReadPage } from '../../shell';
import { presentHowItWorks } from './how-it-works.presenter';

/** The way from first idea to effect evaluation, for anyone. */
@PageAt('how-it-works', 'public.help')
export class HowItWorksPage extends ReadPage<CurrentCatalogue> {
  readonly template = join(__dirname, 'how-it-works.hbs');

  constructor(private readonly providers: CurrentProviders) {
    super();
  }

  open() {
    return this.providers.read();
  }

  present(catalogue: CurrentCatalogue) {
    return presentHowItWorks(catalogue);
  }
}
