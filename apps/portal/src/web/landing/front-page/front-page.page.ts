import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type CurrentCatalogue, CurrentProviders } from '../../providers/current-providers';
import { type Ask, type HomePage, ReadPage } from '../../shell';
import { frontDa } from '../landing.da';
import { presentFrontPage } from './front-page.presenter';

/** The front page of someone who is not signed in; its address belongs to the shell. */
@Injectable()
export class LandingPage extends ReadPage<CurrentCatalogue> implements HomePage {
  readonly template = join(__dirname, 'front-page.hbs');

  constructor(private readonly providers: CurrentProviders) {
    super();
  }

  open() {
    return this.providers.read();
  }

  present(catalogue: CurrentCatalogue, { query }: Ask) {
    return { head: { title: frontDa.title }, ...presentFrontPage(catalogue, query['tema']) };
  }
}
