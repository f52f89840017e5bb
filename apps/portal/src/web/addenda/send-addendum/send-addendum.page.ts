import { join } from 'node:path';
import { AddendumDesk, SendAddendum } from '@samraad/addenda';
import { ContractQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, doing, FormPage, GoTo, PageAt, type Sent, version } from '../../shell';
import { AddendaOfCase } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { presentSendAddendum, type SendAddendumFacts } from './send-addendum.presenter';

const form = z.object({ version });
type Opened = Omit<SendAddendumFacts, 'submission'>;

/** The provider's last look at an addendum, and the sending of it. */
@PageAt('case.send-addendum', 'addenda.send')
export class SendAddendumPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'send-addendum.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly addenda: AddendaOfCase,
    private readonly signed: AddendumDesk,
    private readonly contracts: ContractQuery,
    private readonly rounds: RoundReader,
  ) {
    super();
  }

  /** Another page when nothing is written, or it is out for signature. */
  async open({ req, caseId }: Ask) {
    const desk = await this.addenda.open(req);
    const addendum = desk.open;
    if (addendum === null || addendum.state === 'sent') return new GoTo(addendaPaths.addenda(caseId));
    const { contract } = desk;
    const [signed, round, waiting] = await Promise.all([
      this.signed.signed(this.db, caseId),
      this.rounds.byId(this.db, contract.roundId),
      this.contracts.othersWaiting(this.db, contract),
    ]);
    const free = waiting > 0 ? 0n : await this.signed.free(this.db, signed.contract);
    const decides = await this.signed.factsOf(this.db, signed, addendum.draft, desk.now);
    return { desk, addendum, decides, round, free };
  }

  present(opened: Opened, _ask: Ask, { submission }: Sent) {
    return presentSendAddendum({ ...opened, submission });
  }

  act({ version }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SendAddendum, { caseId, version });
  }

  next(_: unknown, { caseId }: Ask) {
    return addendaPaths.addenda(caseId);
  }
}
