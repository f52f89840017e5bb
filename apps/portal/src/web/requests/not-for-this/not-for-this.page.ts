import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type Ask, GoTo, PageAt, ReadPage } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { presentBlocked, presentElsewhere, type NotForThis } from './not-for-this.presenter';

/** A kind refusal of a draft, as long as it holds. */
@Injectable()
abstract class NotForThisPage extends ReadPage<NotForThis> {
  readonly template = join(__dirname, 'not-for-this.hbs');

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  abstract refusalOf(desk: RequestOnDesk): NotForThis | null;

  async open({ caseId, req }: Ask) {
    return this.refusalOf(await this.whole.open(req)) ?? new GoTo(requestPaths.draft(caseId));
  }

  present(refusal: NotForThis) {
    return refusal;
  }
}

/** Help of another sort is needed. */
@PageAt('case.elsewhere', 'requests.edit')
export class ElsewherePage extends NotForThisPage {
  refusalOf(desk: RequestOnDesk) {
    return presentElsewhere(desk);
  }
}

/** An order comes first. */
@PageAt('case.blocked', 'requests.edit')
export class BlockedPage extends NotForThisPage {
  refusalOf(desk: RequestOnDesk) {
    return presentBlocked(desk);
  }
}
