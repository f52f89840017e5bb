import { join } from 'node:path';
import { ChooseSide, sides } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { chooseSideWords as words } from './choose-side.da';
import { presentChooseSide } from './choose-side.presenter';

const form = z.object({ side: choice(sides, words.question) });

/** Who holds roles on both sides says which of them they act for in a case (domain.md §3 [ours, 2]). */
@PageAt('case.side', 'requests.choose-side')
export class ChooseSidePage extends FormPage<typeof form, RequestOnDesk> {
  readonly template = join(__dirname, 'choose-side.hbs');
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  open({ req }: Ask) {
    return this.whole.open(req);
  }

  present(desk: RequestOnDesk, ask: Ask, { fields, submission }: Sent) {
    return presentChooseSide(desk, ask.is('management') && ask.is('employees'), fields, submission);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(ChooseSide, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.case(caseId);
  }
}
