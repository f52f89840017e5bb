import { join } from 'node:path';
import { AcceptRequest, mayAccept } from '@samraad/dialogue';
import { orRefuse } from '@samraad/platform';
import { z } from 'zod';
import { casePaths } from '../../cases/cases.paths';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { type RequestToAnswer, RequestToAnswerReader } from '../request-to-answer.reader';
import { presentAcceptRequest } from './accept-request.presenter';

const form = z.object({});

/** The provider takes a request on. */
@PageAt('case.accept', 'dialogue.accept')
export class AcceptRequestPage extends FormPage<typeof form, RequestToAnswer> {
  readonly template = join(__dirname, 'accept-request.hbs');
  readonly form = form;

  constructor(private readonly reader: RequestToAnswerReader) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.reader.open(req);
    orRefuse(mayAccept(desk.facts));
    return desk;
  }

  present(desk: RequestToAnswer, _ask: Ask, { submission }: Sent) {
    return presentAcceptRequest(desk, submission);
  }

  act(_: unknown, { caseId }: Ask) {
    return doing(AcceptRequest, { caseId });
  }

  next(_: unknown, { caseId }: Ask) {
    return casePaths.case(caseId);
  }
}
