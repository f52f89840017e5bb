import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { CasesOfChangeQuery, ClosingReader } from '@samraad/rounds';
import { type Ask, orNotFound, pageAsked, PageAt, ReadPage } from '../../shell';
import { type CasesAtClosing, casesShown, presentClosingCases } from './closing-cases.presenter';

/** The open cases of a round that closes, one by one: that each is there, how far, and that it goes on. */
@PageAt('round.close-cases', 'rounds.follow')
export class ClosingCasesPage extends ReadPage<CasesAtClosing> {
  readonly template = join(__dirname, 'closing-cases.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly closing: ClosingReader,
    private readonly cases: CasesOfChangeQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<CasesAtClosing> {
    const closing = orNotFound(await this.closing.find(this.db, ask.param('roundKey')));
    const page = pageAsked(ask.query);
    const found = await this.cases.list(this.db, closing.roundId, {
      limit: casesShown,
      offset: (page - 1) * casesShown,
    });
    return { closing, found, page };
  }

  present(cases: CasesAtClosing) {
    return presentClosingCases(cases);
  }
}
