import { join } from 'node:path';
import { sideOf } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { AskIntoDraft, DraftTogetherQuery, otherSide } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, choices, doing, FormPage, GoTo, PageAt, type Sent } from '../../shell';
import { type RequestOnDesk, WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { otherSideWords as words } from './other-side.da';
import { type OtherSideFacts, presentOtherSide } from './other-side.presenter';

const formOf = (personIds: readonly string[]) =>
  z.object({ personIds: choices(personIds, words.people, { min: 1 }) });
type Form = ReturnType<typeof formOf>;

/** Asked as soon as a draft is begun: who writes it from the other side; they hear of it at once (issue 13). */
@PageAt('case.other-side', 'requests.invite')
export class OtherSidePage extends FormPage<Form, OtherSideFacts> {
  readonly template = join(__dirname, 'other-side.hbs');
  override readonly fields = { 'requests.nobody-here': 'personIds' };
  readonly form = async (ask: Ask) =>
    formOf(across(await this.whole.open(ask.req)).map(({ personId }) => personId));

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly together: DraftTogetherQuery,
  ) {
    super();
  }

  async open({ caseId, req }: Ask): Promise<OtherSideFacts | GoTo> {
    const [desk, { calls }] = await Promise.all([this.whole.open(req), this.together.of(this.db, caseId)]);
    if (desk.request.stage !== 'draft') return new GoTo(requestPaths.case(caseId));
    const asked = new Set(calls.map(({ personId }) => personId));
    return { desk, people: across(desk).map((one) => ({ ...one, asked: asked.has(one.personId) })) };
  }

  present(facts: OtherSideFacts, _: Ask, { typed, errors }: Sent) {
    return presentOtherSide(facts, typed, errors);
  }

  act(data: z.output<Form>, { caseId }: Ask) {
    return doing(AskIntoDraft, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.draft(caseId);
  }
}

/** Who is on the other side at the viewer's own workplaces, each once. */
function across({ request, viewer }: RequestOnDesk): RequestOnDesk['request']['parties'] {
  const side = otherSide(viewer.side ?? 'management');
  const there = request.parties.filter(
    ({ unitId, role }) => viewer.unitIds.includes(unitId) && sideOf(role) === side,
  );
  return there.filter((one, at) => there.findIndex(({ personId }) => personId === one.personId) === at);
}
