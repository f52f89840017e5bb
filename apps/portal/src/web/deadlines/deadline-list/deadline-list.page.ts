import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentDeadlineList } from './deadline-list.presenter';
import { DeadlineListReader, type DeadlinesOnDesk } from './deadline-list.reader';
import { readDeadlineQuestion } from './deadline-question';

/** What is owed over all cases, by when: the working list of those who follow the whole scheme. */
@PageAt('deadlines', 'monitoring.overview')
export class DeadlineListPage extends ReadPage<DeadlinesOnDesk> {
  readonly template = join(__dirname, 'deadline-list.hbs');
  override readonly wide = true;

  constructor(private readonly reader: DeadlineListReader) {
    super();
  }

  open({ query }: Ask) {
    return this.reader.read(readDeadlineQuestion(query));
  }

  present(desk: DeadlinesOnDesk, { query, viewer }: Ask) {
    return presentDeadlineList(desk, readDeadlineQuestion(query), viewer);
  }
}
