import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { InformedQuery, type InformedView } from '@samraad/requests';
import { CaseDesk } from '../../cases/case-desk';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentInformedPeople } from './informed-people.presenter';

/** A case, and who is told of it. */
export interface InformedOnDesk {
  readonly desk: CaseOnDesk;
  readonly informed: InformedView;
}

/** The notice word for word before it is sent, and afterwards who got it and who was told outside: for the parties. */
@PageAt('case.informed', 'requests.read-informed')
export class InformedPeoplePage extends ReadPage<InformedOnDesk> {
  readonly template = join(__dirname, 'informed-people.hbs');

  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly query: InformedQuery,
  ) {
    super();
  }

  async open({ req, caseId }: Ask): Promise<InformedOnDesk> {
    const desk = await this.desks.open(req);
    return { desk, informed: await this.query.of(this.db, caseId, desk.now) };
  }

  present({ desk, informed }: InformedOnDesk) {
    return presentInformedPeople(desk, informed);
  }
}
