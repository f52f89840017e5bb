import { join } from 'node:path';
import { WithdrawRequest } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { type Desk, DeskReader } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { withdrawRequestWords as words } from './withdraw-request.da';
import { presentWithdraw } from './withdraw-request.presenter';

const form = z.object({ reason: longText(1000, words.reason) });

/** The parties take their request back. */
@PageAt('case.withdraw', 'requests.withdraw')
export class WithdrawRequestPage extends FormPage<typeof form, Desk> {
  readonly template = join(__dirname, 'withdraw-request.hbs');
  readonly form = form;

  constructor(private readonly desks: DeskReader) {
    super();
  }

  open({ caseId }: Ask) {
    return this.desks.open(caseId);
  }

  present(desk: Desk, _: Ask, { typed, errors }: Sent) {
    return presentWithdraw(desk, typed, errors);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(WithdrawRequest, { caseId, ...data });
  }

  next() {
    return requestPaths.list();
  }
}
