import { join } from 'node:path';
import { GetCaseGoing } from '@samraad/duties';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { QuietCase, type QuietOnDesk } from '../quiet-case.reader';
import { presentGetGoing } from './get-going.presenter';

const form = z.object({});

/** The central parties are told that a case is stuck, and say when they have talked with those it is stuck for. */
@PageAt('case.get-going', 'duties.get-going')
export class GetGoingPage extends FormPage<typeof form, QuietOnDesk> {
  readonly template = join(__dirname, 'get-going.hbs');
  readonly form = form;

  constructor(private readonly quiet: QuietCase) {
    super();
  }

  open({ req }: Ask) {
    return this.quiet.open(req);
  }

  present(desk: QuietOnDesk, _ask: Ask, sent: Sent) {
    return presentGetGoing(desk, sent);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(GetCaseGoing, { caseId });
  }

  next() {
    return addressOf('deadlines');
  }
}
