import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentWaitingList, type WaitingListFacts } from './waiting-list.presenter';
import { WaitingListReader } from './waiting-list.reader';

/** The waiting list: how room is shared out and what was decided of the order for everybody, the lists for whom they concern. */
@PageAt('waiting-list', 'public.waiting-list')
export class WaitingListPage extends ReadPage<WaitingListFacts> {
  readonly template = join(__dirname, 'waiting-list.hbs');
  override readonly wide = true;

  constructor(private readonly reader: WaitingListReader) {
    super();
  }

  open({ req, query }: Ask) {
    return this.reader.open(query['runde'], req.viewer ?? null);
  }

  present(facts: WaitingListFacts) {
    return presentWaitingList(facts);
  }
}
