import { join } from 'node:path';
import { WithdrawRequest } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { withdrawRequestWords as words } from './withdraw-request.da';
import { presentWithdraw } from './withdraw-request.presenter';

const form = z.object({ reason: longText(1000, words.reason) });

/** The parties take their request back. */
@PageAt('case.withdraw', 'requests.withdraw', { writes: 'request-reason' })
export class WithdrawRequestPage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'withdraw-request.hbs');
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  open({ req }: Ask) {
    return this.whole.open(req);
  }

  present(desk: RequestOnDesk, _: Ask, { typed, errors }: Sent) {
    return presentWithdraw(desk, typed, errors);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(WithdrawRequest, { caseId, ...data });
  }

  next() {
    return requestPaths.list();
  }
}
