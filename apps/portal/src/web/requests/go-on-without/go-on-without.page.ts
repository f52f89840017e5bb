import { join } from 'node:path';
import { GoOnWithout } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, id, longText, PageAt, type Sent, version } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { goOnWithoutWords as words } from './go-on-without.da';
import { presentGoOnWithout } from './go-on-without.presenter';

const form = z.object({ version, unitId: id(words.which), reason: longText(1000, words.reason) });

/** The coordinating workplace goes on without one that will not go along (domain.md §3 [ours, 2]). */
@PageAt('case.go-on-without', 'requests.go-on-without', { writes: 'request-reason' })
export class GoOnWithoutPage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'go-on-without.hbs');
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  open({ req }: Ask) {
    return this.whole.open(req);
  }

  present(desk: RequestOnDesk, _: Ask, sent: Sent) {
    return presentGoOnWithout(desk, sent);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(GoOnWithout, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}
