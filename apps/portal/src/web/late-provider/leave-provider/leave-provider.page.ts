import { join } from 'node:path';
import { LeaveLateProvider } from '@samraad/dialogue';
import { z } from 'zod';
import { requestPaths } from '../../requests/requests.paths';
import { type Ask, doing, FormPage, longText, optional, PageAt, type Sent } from '../../shell';
import { LateInCase, type LateOnDesk } from '../late-in-case.reader';
import { leaveProviderWords as words } from './leave-provider.da';
import { presentLeaveProvider } from './leave-provider.presenter';

const form = z.object({ reason: optional(longText(2000, words.reason)) });

/** The parties go on without a late provider; whom with, they choose on the next page (domain.md §6 [ours, 2]). */
@PageAt('case.leave-provider', 'dialogue.leave-provider', { writes: 'reason' })
export class LeaveProviderPage extends FormPage<typeof form, LateOnDesk> {
  readonly template = join(__dirname, 'leave-provider.hbs');
  readonly form = form;

  constructor(private readonly late: LateInCase) {
    super();
  }

  open({ req }: Ask) {
    return this.late.forLeaving(req);
  }

  present(desk: LateOnDesk, _: Ask, sent: Sent) {
    return presentLeaveProvider(desk, sent);
  }

  act({ reason }: z.output<typeof form>, { caseId }: Ask) {
    return doing(LeaveLateProvider, { caseId, reason });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.provider(caseId);
  }
}
