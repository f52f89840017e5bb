import { join } from 'node:path';
import { AnswerJoining } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { joinRequestWords as words } from './join-request.da';
import { presentJoin } from './join-request.presenter';

const form = z.object({ joins: choice(['yes', 'no'], words.title) });

interface JoinFacts {
  readonly desk: RequestOnDesk;
  readonly ownUnitIds: readonly string[];
}

/** A workplace says whether it joins a request, or leaves one it has joined (domain.md §3 [ours, 2]). */
@PageAt('case.join', 'requests.join')
export class JoinRequestPage extends FormPage<typeof form, JoinFacts> {
  readonly template = join(__dirname, 'join-request.hbs');
  readonly form = form;

  constructor(private readonly whole: WholeRequest) {
    super();
  }

  async open({ req, viewer }: Ask): Promise<JoinFacts> {
    const desk = await this.whole.open(req);
    const own = desk.request.parties.filter(({ personId }) => personId === viewer.personId);
    return { desk, ownUnitIds: own.map(({ unitId }) => unitId) };
  }

  present({ desk, ownUnitIds }: JoinFacts, _: Ask, { fields, submission }: Sent) {
    return presentJoin(desk, ownUnitIds, fields, submission);
  }

  act({ joins }: z.output<typeof form>, { caseId }: Ask) {
    return doing(AnswerJoining, { caseId, joins: joins === 'yes' });
  }

  /** Who has said no has no draft to go to. */
  next(_: unknown, { caseId }: Ask, typed: Readonly<Record<string, unknown>>) {
    return typed['joins'] === 'yes' ? requestPaths.draft(caseId) : requestPaths.list();
  }
}
