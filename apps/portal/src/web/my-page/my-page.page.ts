import { join } from 'node:path';
import { type PagesSeen, ViewingReader, type Viewer } from '@samraad/identity';
import '../../i18n/shell.da';
import { type Ask, PageAt, ReadPage } from '../shell';
import { presentMyPage } from './my-page.presenter';

interface OwnPage {
  readonly viewer: Viewer;
  readonly seen: readonly PagesSeen[];
}

/** One's own page: who the portal thinks one is, and who has looked over one's shoulder. */
@PageAt('own-page', 'account.own-page')
export class MyPage extends ReadPage<OwnPage> {
  readonly template = join(__dirname, 'my-page.hbs');

  constructor(private readonly viewings: ViewingReader) {
    super();
  }

  async open({ viewer }: Ask) {
    return { viewer, seen: await this.viewings.ofSeen(viewer.personId) };
  }

  present({ viewer, seen }: OwnPage) {
    return presentMyPage(viewer, seen);
  }
}
