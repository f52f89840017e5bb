import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type AddendaOnDesk, AddendaOfCase } from '../addenda-of-case.reader';
import { presentAddendaPage } from './addenda-page.presenter';

/** The changes of a signed contract, and what can be done with the one that is open. */
@PageAt('case.addenda', 'addenda.read')
export class AddendaPage extends ReadPage<AddendaOnDesk> {
  readonly template = join(__dirname, 'addenda-page.hbs');

  constructor(private readonly addenda: AddendaOfCase) {
    super();
  }

  open({ req }: Ask) {
    return this.addenda.open(req);
  }

  present(desk: AddendaOnDesk) {
    return presentAddendaPage(desk);
  }
}
