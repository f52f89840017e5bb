import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { EndorseRequest, ReturnRequest } from '@samraad/requests';
import { z } from 'zod';
import { WholeRequest, type RequestOnDesk } from '../../requests/whole-request/whole-request.reader';
import { type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent, text } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import { endorseRequestWords as words } from './endorse-request.da';
import { ownEndorsements, presentEndorseRequest } from './endorse-request.presenter';

/** The anchor endorses the very content the page showed. */
export const endorseForm = z.object({ hash: text(64, words.hash) });
export const returnForm = z.object({ reason: longText(1000, words.reason) });

/** The central anchor (or, when overdue, the Hovedudvalg's chairs) answers a signed request. */
@Injectable()
abstract class EndorsementPage<S extends z.ZodObject> extends FormPage<S, RequestOnDesk> {
  readonly template = join(__dirname, 'endorse-request.hbs');

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  open({ req }: Ask) {
    return this.whole.open(req);
  }

  present(desk: RequestOnDesk, { viewer }: Ask, { typed, errors }: Sent) {
    return presentEndorseRequest(desk, ownEndorsements(desk, viewer), typed, errors);
  }

  next() {
    return endorsementPaths.queue();
  }
}

/** The page itself, where it is endorsed. */
@PageAt('case.endorse', 'requests.endorse')
export class EndorseRequestPage extends EndorsementPage<typeof endorseForm> {
  readonly form = endorseForm;

  act(data: z.output<typeof endorseForm>, { caseId }: Ask) {
    return doing(EndorseRequest, { caseId, ...data });
  }
}

/** Back to the parties, with a reason. */
@PostAt('case.return', 'requests.return', { writes: 'request-reason' })
export class ReturnRequestPage extends EndorsementPage<typeof returnForm> {
  readonly form = returnForm;

  act(data: z.output<typeof returnForm>, { caseId }: Ask) {
    return doing(ReturnRequest, { caseId, ...data });
  }
}
