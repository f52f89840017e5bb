import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AskBeforeEndorsing, draftMessageLimit, EndorseRequest, ReturnRequest } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent, text } from '../../shell';
import { type EndorsementDesk, EndorsementDeskReader } from '../endorsement-desk.reader';
import { endorserQuestionWords } from '../endorser-questions/endorser-questions.da';
import { endorsementPaths } from '../endorsements.paths';
import { endorseRequestWords as words } from './endorse-request.da';
import { ownEndorsements, presentEndorseRequest } from './endorse-request.presenter';

/** The anchor endorses the very content the page showed. */
export const endorseForm = z.object({ hash: text(64, words.hash) });
export const askForm = z.object({ body: longText(draftMessageLimit, endorserQuestionWords.ask.body) });
export const returnForm = z.object({ reason: longText(1000, words.reason) });

/** The central anchor (or, when overdue, the Hovedudvalg's chairs) answers a signed request. */
@Injectable()
abstract class EndorsementPage<S extends z.ZodObject> extends FormPage<S, EndorsementDesk> {
  readonly template = join(__dirname, 'endorse-request.hbs');

  constructor(private readonly desks: EndorsementDeskReader) {
    super();
  }

  open({ req }: Ask) {
    return this.desks.open(req, true);
  }

  present(desk: EndorsementDesk, { viewer }: Ask, { typed, errors }: Sent) {
    return presentEndorseRequest(desk, ownEndorsements(desk, viewer), viewer.personId, typed, errors);
  }

  next(_data: unknown, _ask: Ask): string {
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

/** To the parties, with a question first: the same page, with the days standing still. */
@PostAt('case.ask-parties', 'requests.ask-parties', { writes: 'endorser-question' })
export class AskPartiesPage extends EndorsementPage<typeof askForm> {
  readonly form = askForm;
  override readonly fields = { 'requests.message-empty': 'body', 'requests.message-too-long': 'body' };

  act(data: z.output<typeof askForm>, { caseId }: Ask) {
    return doing(AskBeforeEndorsing, { caseId, ...data });
  }

  override next(_data: unknown, { caseId }: Ask): string {
    return endorsementPaths.endorse(caseId);
  }
}
