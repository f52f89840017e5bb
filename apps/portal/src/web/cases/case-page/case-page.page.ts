import { join } from 'node:path';
import { type AssignmentView, ProviderAnswersQuery, UnreadQuery } from '@samraad/dialogue';
import { Database, Refused } from '@samraad/platform';
import { AgreementProcessesQuery, binObstacle, type ProcessNow } from '@samraad/requests';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { type CaseFacts, CasePageReader } from './case-page.reader';
import { presentCasePage } from './case-page.presenter';

interface Opened {
  readonly facts: CaseFacts;
  /** Who has had the case at the viewer's own provider; nobody's for others. */
  readonly staff: readonly AssignmentView[];
  /** Messages that are new to the viewer. */
  readonly unread: number;
  readonly processes: readonly ProcessNow[];
}

/** One case: where it is, whose turn it is, by when, and what happened. */
@PageAt('case', 'requests.read')
export class CasePage extends ReadPage<Opened> {
  readonly template = join(__dirname, 'case-page.hbs');

  constructor(
    private readonly db: Database,
    private readonly reader: CasePageReader,
    private readonly answers: ProviderAnswersQuery,
    private readonly unread: UnreadQuery,
    private readonly processes: AgreementProcessesQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const facts = await this.reader.read(ask.caseId);
    if (!facts) return null;
    const binned = binObstacle(facts.request.bin);
    if (binned) throw new Refused(binned);
    const provider = ask.is('provider') ? facts.status.provider : null;
    const reads = ask.is('party') || ask.is('provider');
    // Asked together: one statement for all three (ADR 32).
    const [staff, unread, processes] = await Promise.all([
      provider ? this.answers.assignments(this.db, ask.caseId, provider.id) : [],
      reads ? this.unread.ofCases(this.db, ask.viewer, [ask.caseId]) : new Map<string, number>(),
      reads ? this.processes.now(this.db, ask.caseId) : [],
    ]);
    return { facts, staff, unread: unread.get(ask.caseId) ?? 0, processes };
  }

  present(
    { facts, staff, unread, processes }: Opened,
    { viewer: { personId, roles }, relations, query }: Ask,
  ) {
    const viewer = { personId, roles, relations };
    const handOver = staff.findLast(({ to }) => to === null) ?? null;
    const wholeTimeline = query['forloeb'] === 'alt';
    return presentCasePage({ ...facts, handOver, relations, viewer, unread, processes, wholeTimeline });
  }
}
