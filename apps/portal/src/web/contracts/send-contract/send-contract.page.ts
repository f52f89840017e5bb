import { join } from 'node:path';
import { SendContract, writableStates } from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent, version } from '../../shell';
import { ContractOfCase } from '../contract-of-case.reader';
import { ContractRoomReader } from '../contract-room.reader';
import { contractPaths } from '../contracts.paths';
import { presentSendContract, type SendFacts } from './send-contract.presenter';

const form = z.object({ version });
type Opened = Omit<SendFacts, 'submission'>;

/** The provider's last look at the contract, and the sending of it. */
@PageAt('case.send-contract', 'contracts.send')
export class SendContractPage extends FormPage<typeof form, Opened> {
  readonly template = join(__dirname, 'send-contract.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly contracts: ContractOfCase,
    private readonly rooms: ContractRoomReader,
    private readonly rounds: RoundReader,
  ) {
    super();
  }

  /** 404 when nothing is written; 409 when it has moved on. */
  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    if (!desk.contract) return null;
    const { state, roundId, draft, version } = desk.contract;
    if (!writableStates.includes(state)) refuse('contracts.not-in-this-state', {}, 409);
    const [round, room] = await Promise.all([this.rounds.byId(this.db, roundId), this.rooms.of(desk)]);
    return { desk, room, round, draft, version };
  }

  present(opened: Opened, _ask: Ask, { submission }: Sent) {
    return presentSendContract({ ...opened, submission });
  }

  act({ version }: z.output<typeof form>, { caseId }: Ask) {
    return doing(SendContract, { caseId, version });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}
