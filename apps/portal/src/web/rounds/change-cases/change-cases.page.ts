import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { CasesOfChangeQuery, RoundDesk } from '@samraad/rounds';
import { type Ask, orNotFound, pageAsked, PageAt, ReadPage } from '../../shell';
import { type CasesTouched, casesShown, presentChangeCases } from './change-cases.presenter';

/** The open cases a change of a round touches, one by one: what each keeps, and what it will meet. */
@PageAt('round-draft.cases', 'rounds.follow')
export class ChangeCasesPage extends ReadPage<CasesTouched> {
  readonly template = join(__dirname, 'change-cases.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly desk: RoundDesk,
    private readonly cases: CasesOfChangeQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<CasesTouched> {
    const draftId = ask.param('draftId');
    const desk = orNotFound(await this.desk.find(this.db, draftId));
    const { roundId, cases } = orNotFound(desk.change ?? null);
    const page = pageAsked(ask.query);
    const found = await this.cases.list(this.db, roundId, {
      limit: casesShown,
      offset: (page - 1) * casesShown,
    });
    return { draftId, desk, found, page, total: cases.reduce((sum, { count }) => sum + count, 0) };
  }

  present(touched: CasesTouched) {
    return presentChangeCases(touched);
  }
}
